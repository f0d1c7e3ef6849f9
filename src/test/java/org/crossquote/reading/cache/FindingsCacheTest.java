package org.crossquote.reading.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.crossquote.link.Link;
import org.crossquote.quote.Quotation;
import org.crossquote.reading.Findings;
import org.crossquote.reading.Reading;
import org.crossquote.reading.ReadingFinder;
import org.crossquote.source.ArticleMaker;
import org.crossquote.source.CollectionOpener;
import org.crossquote.text.ArticleCollection;
import org.crossquote.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingsCacheTest {
    private static final Supplier<List<Quotation>> NEVER = () -> {
        throw new AssertionError("looked for again");
    };

    @TempDir
    Path folder;

    private final ArticleMaker maker = new ArticleMaker();
    private final AtomicInteger searches = new AtomicInteger();

    private Findings cache(String program) {
        return new FindingsCache(folder, program);
    }

    private ArticleCollection collection(String text) {
        return new ArticleCollection("test", List.of(maker.make("a.txt", text)));
    }

    private List<Quotation> search(ArticleCollection collection) {
        searches.incrementAndGet();
        return ReadingFinder.standard().quotations(collection, Progress.none());
    }

    private List<Quotation> quotations(Findings findings, ArticleCollection collection) {
        return findings.quotations(collection, () -> search(collection));
    }

    @Test
    void remembersEverythingThatWasFoundInTheBundledArticles() {
        ArticleCollection bundled = new CollectionOpener().bundled();
        Reading found = ReadingFinder.standard(cache("1")).read(bundled, stage -> Progress.none());
        Findings later = cache("1");
        List<Quotation> quotations = later.quotations(bundled, NEVER);
        List<Link> links = later.links(bundled, quotations, () -> {
            throw new AssertionError("looked for again");
        });
        List<Quotation> decided = later.decided(bundled, quotations, links, NEVER);
        assertThat(decided).containsAll(found.quotations()).hasSizeGreaterThanOrEqualTo(57);
        assertThat(links).containsAll(found.links()).isNotEmpty();
        Reading again = ReadingFinder.standard(later).read(bundled, stage -> Progress.none());
        assertThat(again.quotations()).isEqualTo(found.quotations());
        assertThat(again.speakers()).isEqualTo(found.speakers());
        assertThat(again.links()).isEqualTo(found.links());
    }

    @Test
    void quotationsThatOnlyEqualWhatWasGivenHaveLinksOfTheirOwn() {
        ArticleCollection one = collection("“We were there,” said Ann Lee.");
        Findings findings = cache("1");
        List<Quotation> given = quotations(findings, one);
        List<List<Quotation>> bases = List.of(given, List.of(), given);
        AtomicInteger linkings = new AtomicInteger();
        for (List<Quotation> basis : bases) {
            findings.links(one, basis, () -> {
                linkings.incrementAndGet();
                return List.of();
            });
            findings.decided(one, basis, List.of(), () -> basis);
        }
        assertThat(linkings).hasValue(2);
        assertThat(findings.decided(one, List.of(), List.of(), NEVER)).isEmpty();
        assertThat(findings.decided(one, given, List.of(), NEVER)).isEqualTo(given);
    }

    @Test
    void looksAgainWhenTheTextTheProgramOrTheQuotationsAreOthers() {
        quotations(cache("1"), collection("“We were there,” said Ann Lee."));
        quotations(cache("1"), collection("“We were there,” said Ann Lee."));
        assertThat(searches).hasValue(1);
        quotations(cache("1"), collection("“We were here,” said Ann Lee."));
        quotations(cache("2"), collection("“We were there,” said Ann Lee."));
        assertThat(searches).hasValue(3);

        ArticleCollection one = collection("“We were there,” said Ann Lee.");
        AtomicInteger linkings = new AtomicInteger();
        for (List<Quotation> basis : List.of(search(one), List.<Quotation>of(), search(one))) {
            cache("1").links(one, basis, () -> {
                linkings.incrementAndGet();
                return List.of();
            });
        }
        assertThat(linkings).hasValue(2);
    }

    @Test
    void findsAnewWhatABrokenFileHeld() throws IOException {
        ArticleCollection collection = collection("“We were there,” said Ann Lee, the mayor.");
        List<Quotation> found = quotations(cache("1"), collection);
        Path file = onlyFile();
        byte[] whole = Files.readAllBytes(file);
        for (int at = 0; at < whole.length; at++) {
            byte[] changed = whole.clone();
            changed[at] ^= 0x41;
            Files.write(file, changed);
            assertThat(quotations(cache("1"), collection)).as("byte %d", at).isEqualTo(found);
            Files.write(file, java.util.Arrays.copyOf(whole, at));
            assertThat(quotations(cache("1"), collection)).as("length %d", at).isEqualTo(found);
        }
        assertThat(searches).hasValue(1 + 2 * whole.length);
    }

    @Test
    void worksWhereNothingCanBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        Findings findings = new FindingsCache(file, "1");
        ArticleCollection collection = collection("“We were there,” said Ann Lee.");
        assertThat(quotations(findings, collection)).hasSize(1);
        assertThat(quotations(findings, collection)).hasSize(1);
        assertThat(file).content(StandardCharsets.UTF_8).isEqualTo("in the way");
    }

    @Test
    void theOldestFindingsMakeRoom() throws IOException {
        FindingsFolder few = new FindingsFolder(folder, 3, Long.MAX_VALUE);
        for (int i = 0; i < 5; i++) {
            few.save("f" + i, FindingsFolder.bytes(List.<Quotation>of(), Quotation.class));
            Files.setLastModifiedTime(folder.resolve("f" + i + ".found"), FileTime.fromMillis(1_000_000 + i));
        }
        few.save("last", FindingsFolder.bytes(List.<Quotation>of(), Quotation.class));
        assertThat(few.load("f0", Quotation.class)).isEmpty();
        assertThat(few.load("last", Quotation.class)).contains(List.of());
        assertThat(few.load("f4", Quotation.class)).contains(List.of());
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(3);
        }
    }

    @Test
    void theFilesTogetherTakeNoMoreRoomThanTheyMay() throws IOException {
        FindingsFolder small = new FindingsFolder(folder, 40, 2_500);
        for (int i = 0; i < 4; i++) {
            small.save("f" + i, new byte[1_000]);
            Files.setLastModifiedTime(folder.resolve("f" + i + ".found"), FileTime.fromMillis(1_000_000 + i));
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString())).containsExactlyInAnyOrder("f2.found", "f3.found");
        }
    }

    @Test
    void whatACrashLeftIsRemovedAndWhatIsBeingWrittenStays() throws IOException {
        Path left = Files.createFile(folder.resolve("new17.tmp"));
        Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        Path fresh = Files.createFile(folder.resolve("new18.tmp"));
        quotations(cache("1"), collection("“We were there,” said Ann Lee."));
        assertThat(left).doesNotExist();
        assertThat(fresh).exists();
    }

    private Path onlyFile() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findFirst().orElseThrow();
        }
    }
}
