package org.crossquote.annotation.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.AnnotationSnapshot;
import org.crossquote.annotation.KnownArticle;
import org.crossquote.annotation.OtherFields;
import org.crossquote.annotation.RandomNotes;
import org.crossquote.annotation.Standards;
import org.crossquote.annotation.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas of the W3C test suite on everything that the program writes. */
class W3cSchemasTest {
    private static final String MUSTS = "annotations/annotationMusts.test";

    private final AnnotationJson json = new AnnotationJson();

    @Test
    void holdOnEveryKindOfAnnotation() throws IOException {
        W3cSchemas musts = new W3cSchemas(MUSTS);
        assertThat(musts.size()).isGreaterThan(50);
        RandomNotes notes = new RandomNotes(Texts.five(), 21);
        for (int i = 0; i < 60; i++) {
            JsonNode written = json.write(i % 2 == 0 ? notes.next() : notes.nextWithOthers());
            assertThat(musts.broken(written.toString())).as("%s", written).isEmpty();
            assertThat(new ModelRules().problems(written)).isEmpty();
        }
    }

    @Test
    void holdOnAFileOfNotes() throws IOException {
        Map<String, Annotation> annotations = new LinkedHashMap<>();
        RandomNotes notes = new RandomNotes(Texts.five(), 22);
        Stream.generate(notes::next).limit(40).forEach(a -> annotations.put(a.id(), a));
        List<KnownArticle> articles =
                Texts.five().articles().stream().map(KnownArticle::of).toList();
        String key = CollectionFile.key("0123");
        for (CollectionFile file : List.of(
                CollectionFile.empty(key, "Nothing", List.of()),
                new CollectionFile(
                        key,
                        "Five",
                        1,
                        articles,
                        annotations,
                        Map.of("urn:uuid:1", Instant.EPOCH),
                        List.of(),
                        OtherFields.NONE))) {
            String written = new String(new CollectionWriter().write(file), StandardCharsets.UTF_8);
            assertThat(new WrittenFile().problems(written)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"startIndex\":0|\"startIndex\":-1|StartIndex",
                "\"type\":\"AnnotationCollection\"|\"type\":\"Bag\"|collectionType",
                "\"type\":\"Annotation\",|\"type\":\"Thought\",|annotationType",
                "\"target\":|\"towards\":|targetKeyFound",
                "\"purpose\":\"tagging\"|\"purpose\":3|The purpose 3",
                "\"start\":|\"start\":9|before it starts",
                "\"created\":\"2026|\"created\":\"the year 2026|Created"
            })
    void seeWhatIsWrongInAFile(String right, String wrong, String problem) throws IOException {
        CollectionFile file = CollectionFile.empty(CollectionFile.key("0123"), "Some", List.of())
                .with(some(30, new RandomNotes(Texts.five(), 22)));
        String written = new String(new CollectionWriter().write(file), StandardCharsets.UTF_8);
        assertThat(written).contains(right);
        assertThat(new WrittenFile().problems(written.replaceFirst(Pattern.quote(right), wrong)))
                .anyMatch(p -> p.contains(problem));
    }

    private static AnnotationSnapshot some(int count, RandomNotes made) {
        Map<String, Annotation> annotations = new LinkedHashMap<>();
        Stream.generate(made::next).limit(count).forEach(a -> annotations.put(a.id(), a));
        return new AnnotationSnapshot(annotations, Map.of());
    }

    @Test
    void holdOnTheSamplesOfOthersThatWereReadAndWritten() throws IOException, UnreadableNotesException {
        W3cSchemas musts = new W3cSchemas(MUSTS);
        for (Path sample : samples()) {
            JsonNode theirs = JsonMapper.shared().readTree(Files.readString(sample));
            String ours = json.write(json.read(theirs)).toString();
            List<String> brokenBefore = musts.broken(theirs.toString());
            assertThat(brokenBefore).as("%s", sample).containsAll(musts.broken(ours));
            assertThat(json.read(JsonMapper.shared().readTree(ours)))
                    .as("%s", sample)
                    .isEqualTo(json.read(theirs).withId(json.read(theirs).id()))
                    .satisfies(again -> assertThat(json.write(again).toString()).isEqualTo(ours));
        }
    }

    private static List<Path> samples() throws IOException {
        List<Path> samples = new ArrayList<>();
        try (Stream<Path> files = Files.list(Standards.at("w3c-annotation/samples/correct"))) {
            files.filter(f -> f.getFileName().toString().startsWith("anno"))
                    .sorted()
                    .forEach(samples::add);
        }
        assertThat(samples).hasSizeGreaterThan(38);
        return samples;
    }
}
