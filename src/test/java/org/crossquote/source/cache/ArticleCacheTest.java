package org.crossquote.source.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crossquote.file.CacheFolder;
import org.crossquote.source.ArticleMaker;
import org.crossquote.source.CollectionOpener;
import org.crossquote.source.OpenedCollection;
import org.crossquote.source.format.ExtractedArticle;
import org.crossquote.source.format.SourceFile;
import org.crossquote.source.format.UnreadableFileException;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleDetails;
import org.crossquote.text.Extraction;
import org.crossquote.text.PublicationTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleCacheTest {
    private static final Extraction PAGE = Extraction.of("page", 1);

    @TempDir
    Path folder;

    private final AtomicInteger readings = new AtomicInteger();

    private Path kept() {
        return folder.resolve("kept");
    }

    private ArticleCache cache(String program) {
        return new ArticleCache(kept(), program);
    }

    /** As a reader would: one article a line, the first word of each its outlet. */
    private List<Article> open(SourceFile file, Extraction by) throws UnreadableFileException {
        readings.incrementAndGet();
        List<String> lines =
                new String(file.bytes(1 << 20), StandardCharsets.UTF_8).lines().toList();
        return IntStream.range(0, lines.size())
                .mapToObj(i -> new ArticleMaker()
                        .make(ArticleIds.of(file.name(), i + 1, lines.size()), extracted(lines.get(i)), by))
                .toList();
    }

    private static ExtractedArticle extracted(String line) {
        ArticleDetails details = new ArticleDetails(
                null,
                List.of("Ana Ruiz", "Ö. Çelik"),
                line.isBlank() ? null : line.split(" ")[0],
                PublicationTime.parse("2024-05-01T09:30:00+02:00").orElseThrow(),
                null);
        return new ExtractedArticle(line, null, details, null, "page.from-json");
    }

    private List<Article> articles(OpenedBefore cache, String name, String text, Extraction by)
            throws UnreadableFileException {
        SourceFile file = SourceFile.of(name, text.getBytes(StandardCharsets.UTF_8));
        return cache.articles(file, by, same -> open(same, by));
    }

    @Test
    void aFileThatWasReadIsNotReadAgainWhateverItIsCalled() throws Exception {
        List<Article> first = articles(cache("1"), "a.html", "Post writes “of it”.\nHerald too.", PAGE);
        List<Article> again = articles(cache("1"), "b.html", "Post writes “of it”.\nHerald too.", PAGE);
        assertThat(readings).hasValue(1);
        assertThat(again).extracting(Article::id).containsExactly("b.html#1", "b.html#2");
        assertThat(again.stream().map(a -> a.withId("")).toList())
                .isEqualTo(first.stream().map(a -> a.withId("")).toList());
    }

    @Test
    void otherBytesAnotherVersionOfTheReaderAndAnotherProgramAreReadAnew() throws Exception {
        articles(cache("1"), "a.html", "Post writes.", PAGE);
        articles(cache("1"), "a.html", "Post wrote.", PAGE);
        articles(cache("1"), "a.html", "Post writes.", Extraction.of("page", 2));
        articles(cache("2"), "a.html", "Post writes.", PAGE);
        assertThat(readings).hasValue(4);
    }

    @Test
    void aFileWithoutWordsIsCalledByItsOwnName() throws Exception {
        articles(cache("1"), "a.html", " \n ", PAGE);
        assertThat(articles(cache("1"), "b.html", " \n ", PAGE))
                .extracting(Article::title)
                .containsExactly("b.html#1", "b.html#2");
        assertThat(readings).hasValue(1);
    }

    @Test
    void whatIsBrokenOrAnotherFilesIsReadAnew() throws Exception {
        List<Article> right = articles(cache("1"), "a.html", "Post writes.", PAGE);
        Path file = onlyFile();
        byte[] whole = Files.readAllBytes(file);
        for (int at = 0; at < whole.length; at++) {
            byte[] changed = whole.clone();
            changed[at] ^= 0x21;
            Files.write(file, changed);
            assertThat(articles(cache("1"), "a.html", "Post writes.", PAGE))
                    .as("byte %d", at)
                    .isEqualTo(right);
            Files.write(file, Arrays.copyOf(whole, at));
            assertThat(articles(cache("1"), "a.html", "Post writes.", PAGE))
                    .as("length %d", at)
                    .isEqualTo(right);
        }
        assertThat(readings).hasValue(1 + 2 * whole.length);
        List<Article> other = articles(cache("1"), "b.html", "Herald says.", PAGE);
        try (Stream<Path> files = Files.list(kept())) {
            Path others = files.filter(path -> !path.equals(file)).findFirst().orElseThrow();
            Files.copy(others, file, StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(articles(cache("1"), "a.html", "Post writes.", PAGE))
                .isEqualTo(right)
                .isNotEqualTo(other);
    }

    @Test
    void aBlockThatIsNotInItsTextIsNotTaken() throws Exception {
        Article article =
                articles(OpenedBefore.nothing(), "a.html", "Post writes.", PAGE).getFirst();
        byte[] written = ArticleCodec.write(List.of(article), "a.html", PAGE).orElseThrow();
        assertThat(ArticleCodec.read(written, "a.html", PAGE)).contains(List.of(article));
        byte[] shorter = new String(written, StandardCharsets.ISO_8859_1)
                .replace("\f" + article.text(), "\u0005Post ")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(shorter).hasSizeLessThan(written.length);
        assertThat(ArticleCodec.read(shorter, "a.html", PAGE)).isEmpty();
        assertThat(ArticleCodec.read(Arrays.copyOf(written, written.length + 1), "a.html", PAGE))
                .isEmpty();
    }

    @Test
    void halfACharacterIsNotKeptAsAnotherOne() throws Exception {
        OpenedBefore cache = cache("1");
        Article half = new ArticleMaker().make("a.json", ExtractedArticle.plain("One \ud83d half."), PAGE);
        for (int i = 0; i < 2; i++) {
            SourceFile file = SourceFile.of("a.json", new byte[] {1});
            assertThat(cache.articles(file, PAGE, same -> List.of(half))).containsExactly(half);
        }
    }

    @Test
    void worksWhereNothingCanBeWrittenAndWhenItIsDeleted() throws Exception {
        Files.writeString(kept(), "in the way");
        assertThat(articles(cache("1"), "a.html", "Post writes.", PAGE)).hasSize(1);
        Files.delete(kept());
        OpenedBefore cache = cache("1");
        articles(cache, "a.html", "Post writes.", PAGE);
        Files.delete(onlyFile());
        Files.delete(kept());
        assertThat(articles(cache, "a.html", "Post writes.", PAGE)).hasSize(1);
        assertThat(onlyFile()).exists();
    }

    @Test
    void theLeastUsedMakeRoom() throws Exception {
        ArticleCache few = new ArticleCache(new CacheFolder(kept(), ".article", 3, Long.MAX_VALUE), "1");
        for (int i = 0; i < 8; i++) {
            articles(few, "a.html", "Post writes number " + i, PAGE);
        }
        try (Stream<Path> files = Files.list(kept())) {
            assertThat(files).hasSize(3);
        }
    }

    @Test
    void severalWindowsMayReadAndWriteAtTheSameTime() throws Exception {
        try (ExecutorService windows = Executors.newFixedThreadPool(4)) {
            List<Callable<List<Article>>> all = IntStream.range(0, 120)
                    .<Callable<List<Article>>>mapToObj(i -> () -> articles(
                            new ArticleCache(new CacheFolder(kept(), ".article", 5, Long.MAX_VALUE), "1"),
                            "a.html",
                            "Post writes " + i % 10,
                            PAGE))
                    .toList();
            List<Future<List<Article>>> results = windows.invokeAll(all);
            for (int i = 0; i < results.size(); i++) {
                assertThat(results.get(i).get()).extracting(Article::text).containsExactly("Post writes " + i % 10);
            }
        }
    }

    @Test
    void aFolderOpensTheSameWithAndWithoutIt() throws Exception {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(articles.resolve("one.txt"), "A title\n\n“We were there,” said Ana Ruiz.\n");
        Files.writeString(
                articles.resolve("two.html"),
                "<html lang=es><head><title>Un título</title></head><body><article><h1>Un título</h1><p>"
                        + "El ministro habló de paz ante la prensa. ".repeat(20) + "</p></article></body></html>");
        Files.writeString(articles.resolve("three.md"), "# Heading\n\n> Set off\n\nWords.\n");
        Files.write(articles.resolve("four.pdf"), new byte[] {'%', 'P', 'D', 'F', '-', '1'});
        OpenedCollection plain = new CollectionOpener().open(articles);
        for (int i = 0; i < 2; i++) {
            OpenedCollection opened = new CollectionOpener(cache("1")).open(articles);
            assertThat(opened).isEqualTo(plain);
        }
        assertThat(plain.collection().articles()).hasSize(3);
        assertThat(plain.problems()).hasSize(1);
    }

    private Path onlyFile() throws IOException {
        try (Stream<Path> files = Files.list(kept())) {
            return files.findFirst().orElseThrow();
        }
    }
}
