package org.crossquote.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.crossquote.source.cache.OpenedBefore;
import org.crossquote.source.format.ArticleReader;
import org.crossquote.source.format.BlockWriter;
import org.crossquote.source.format.ExtractedArticle;
import org.crossquote.source.format.Problem;
import org.crossquote.source.format.SourceFile;
import org.crossquote.source.format.UnreadableFileException;
import org.crossquote.source.plain.PlainTextReader;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleDetails;
import org.crossquote.text.BlockKind;
import org.crossquote.text.Extraction;
import org.crossquote.text.PublicationTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A format that only this test knows comes through the door as the program's own do. */
class ArticleReaderTest {
    @TempDir
    private Path folder;

    private final CollectionOpener opener = new CollectionOpener(
            new ArticleReaders(List.of(new CardReader(), new PlainTextReader())), OpenedBefore.nothing());

    /** Files that begin with "CARD": a heading a line, a new article after each line of dashes. */
    private static final class CardReader implements ArticleReader {
        @Override
        public Extraction extraction() {
            return Extraction.of("card", 7);
        }

        @Override
        public boolean takes(SourceFile file) {
            return file.headText().startsWith("CARD");
        }

        @Override
        public List<ExtractedArticle> read(SourceFile file) throws UnreadableFileException {
            String text = new String(file.bytes(1000), StandardCharsets.UTF_8);
            if (text.contains("broken")) {
                throw new IllegalStateException("as readers of broken files do");
            }
            if (text.contains("nested")) {
                throw new StackOverflowError();
            }
            List<ExtractedArticle> articles = new ArrayList<>();
            for (String card : text.substring(4).split("---", 0)) {
                BlockWriter writer = new BlockWriter();
                card.lines().forEach(line -> writer.add(BlockKind.HEADING, line));
                ArticleDetails details = new ArticleDetails(
                        null,
                        List.of("Ada"),
                        "Cards",
                        PublicationTime.parse("2024-05-31").orElseThrow(),
                        "file:card");
                articles.add(writer.article(details).in("nl"));
            }
            return articles;
        }
    }

    private void put(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static List<String> ids(OpenedCollection opened) {
        return opened.collection().articles().stream().map(Article::id).toList();
    }

    @Test
    void aFormatIsOneClassAndKnowsItsFilesByTheirFirstBytes() throws Exception {
        put("a.txt", "CARD Vraag  een\n\nAntwoord");
        put("b.txt", "Plain.");
        OpenedCollection opened = opener.open(folder);
        assertThat(ids(opened)).containsExactly("a.txt", "b.txt");
        Article card = opened.collection().articles().getFirst();
        assertThat(card.text()).isEqualTo("Vraag een\n\nAntwoord\n");
        assertThat(card.blocks())
                .extracting(b -> b.kind().label() + " " + card.at(b.span()))
                .containsExactly("heading Vraag een", "heading Antwoord");
        assertThat(card.language()).isEqualTo("nl");
        assertThat(card.title()).isEqualTo("Vraag een");
        assertThat(card.details().outlet()).isEqualTo("Cards");
        assertThat(card.extraction().label()).isEqualTo("card 7");
        assertThat(opened.collection().articles().getLast().extraction()).isEqualTo(Extraction.PLAIN);
    }

    @Test
    void articlesOfOneFileAreNumbered() throws Exception {
        put("many.card", "CARD One --- Two --- Three");
        put("many", "CARD Alone");
        assertThat(ids(opener.open(folder))).containsExactly("many", "many.card#1", "many.card#2", "many.card#3");
        Files.createDirectory(folder.resolve("other"));
        put("other/many.card", "CARD Four --- Five --- Six");
        assertThat(ids(opener.open(List.of(folder.resolve("many.card"), folder.resolve("other/many.card")))))
                .doesNotHaveDuplicates()
                .hasSize(6);
    }

    @Test
    void aReaderThatBreaksCostsItsFileAlone() throws Exception {
        put("a.card", "CARD broken");
        put("b.card", "CARD nested");
        put("c.txt", "Plain.");
        OpenedCollection opened = opener.open(folder);
        assertThat(ids(opened)).containsExactly("c.txt");
        assertThat(opened.problems())
                .extracting(Problem::sentence)
                .satisfiesExactly(
                        s -> assertThat(s).startsWith("a.card is broken"),
                        s -> assertThat(s).startsWith("b.card is nested too deeply"));
    }

    @Test
    void whatIsOfNoFormatIsNamedAsideAndReadAsTextWhenAskedFor() throws Exception {
        put("a.txt", "Plain.");
        put("picture.xyz", "No format.");
        Files.createDirectory(folder.resolve("a_files"));
        OpenedCollection opened = opener.open(folder);
        assertThat(ids(opened)).containsExactly("a.txt");
        assertThat(opened.problems()).isEmpty();
        assertThat(opened.leftAside())
                .extracting(Problem::sentence)
                .containsExactly("picture.xyz is of no format that is opened here.");
        assertThat(ids(opener.open(List.of(folder.resolve("picture.xyz"))))).containsExactly("picture.xyz");
    }

    @Test
    void theCollectionFileKnowsBetter() throws Exception {
        put("a.txt", "CARD One");
        put("b.txt", "Plain.");
        put("collection.json", """
                {"articles": [{"file": "a.txt", "outlet": "The Lantern", "title": "First"},
                {"file": "b.txt", "published": "2023-11-02T08:15:00+01:00", "authors": ["Bo Lund", "Ida Vik"], "address": "https://example.org/b"}]}
                """);
        OpenedCollection opened = opener.open(folder);
        assertThat(opened.problems()).isEmpty();
        Article card = opened.collection().articles().getFirst();
        assertThat(card.title()).isEqualTo("First");
        assertThat(card.details().outlet()).isEqualTo("The Lantern");
        assertThat(card.details().authors()).containsExactly("Ada");
        ArticleDetails plain = opened.collection().articles().getLast().details();
        assertThat(plain.published()).hasToString("2023-11-02T08:15:00+01:00");
        assertThat(plain.authors()).containsExactly("Bo Lund", "Ida Vik");
        assertThat(plain.address()).isEqualTo("https://example.org/b");
    }

    @Test
    void aDateThatIsNoneIsNamedWithItsArticle() throws Exception {
        put("a.txt", "Plain.");
        put("collection.json", "{\"articles\": [{\"file\": \"a.txt\", \"published\": \"yesterday\"}]}");
        assertThat(opener.open(folder).problems())
                .extracting(Problem::sentence)
                .singleElement()
                .asString()
                .startsWith("collection.json is broken")
                .contains("\"published\" of article 1 must be a date");
    }
}
