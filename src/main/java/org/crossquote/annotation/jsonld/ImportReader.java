package org.crossquote.annotation.jsonld;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.KnownArticle;
import org.crossquote.message.Message;
import org.crossquote.message.MessageFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Reads annotations that other people and tools wrote: a W3C annotation, an array of them, an AnnotationPage, an
 * AnnotationCollection with its first page, or an answer of the Hypothesis API.
 */
public final class ImportReader {
    private static final MessageFile MESSAGES = MessageFile.beside(ImportReader.class);

    private final Json json = new Json();
    private final AnnotationJson annotations = new AnnotationJson();
    private final HypothesisReader hypothesis = new HypothesisReader();
    private final ArticleJson articles = new ArticleJson();
    private final ModelRules rules = new ModelRules();

    /**
     * Reads all that is readable.
     *
     * @throws UnreadableNotesException when there is no annotation in it at all
     */
    public ImportedNotes read(byte[] bytes) throws UnreadableNotesException {
        JsonNode root = parse(bytes);
        List<Annotation> read = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        int number = 0;
        for (JsonNode item : items(root)) {
            number++;
            try {
                read.add(HypothesisReader.isRow(item) ? hypothesis.read(item) : annotations.read(item));
                for (String problem : rules.problems(item)) {
                    problems.add(MESSAGES.text("about", number, problem));
                }
            } catch (UnreadableNotesException e) {
                problems.add(MESSAGES.text("item.unread", e.sentence(MESSAGES.text("item", number))));
            }
        }
        if (read.isEmpty() && root.path("first").isString()) {
            throw new UnreadableNotesException(
                    Message.of("notes.elsewhere", root.path("first").stringValue()));
        }
        if (read.isEmpty()) {
            throw new UnreadableNotesException(Message.of("notes.none"));
        }
        next(root).ifPresent(next -> problems.add(MESSAGES.text("more", next)));
        List<KnownArticle> known = root.path(Terms.ARTICLES)
                .valueStream()
                .map(articles::read)
                .filter(Objects::nonNull)
                .toList();
        return new ImportedNotes(read, known, problems, number - read.size());
    }

    private JsonNode parse(byte[] bytes) throws UnreadableNotesException {
        try {
            return json.read(bytes);
        } catch (JacksonException e) {
            throw new UnreadableNotesException(Message.of("json", String.valueOf(e.getOriginalMessage())), e);
        }
    }

    private static List<JsonNode> items(JsonNode root) {
        if (root.isArray()) {
            return root.valueStream().toList();
        }
        for (JsonNode list :
                List.of(root.path("first").path("items"), root.path("items"), root.path("rows"), root.path("@graph"))) {
            if (list.isArray()) {
                return list.valueStream().toList();
            }
            if (list.isObject()) {
                return List.of(list); // JSON-LD may leave out the brackets around one
            }
        }
        return root.path("first").isString() ? List.of() : List.of(root);
    }

    /** The address of the page after the one in the file. */
    private static Optional<String> next(JsonNode root) {
        return Stream.of(root, root.path("first"))
                .map(page -> Json.string(page, "next"))
                .flatMap(Stream::ofNullable)
                .findFirst();
    }
}
