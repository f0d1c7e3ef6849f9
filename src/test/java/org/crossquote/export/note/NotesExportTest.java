package org.crossquote.export.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossquote.annotation.AnchorStatus;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.Body;
import org.crossquote.annotation.Correction;
import org.crossquote.annotation.Highlight;
import org.crossquote.annotation.KnownArticle;
import org.crossquote.annotation.LineStyle;
import org.crossquote.annotation.Motivation;
import org.crossquote.annotation.OtherFields;
import org.crossquote.annotation.RandomNotes;
import org.crossquote.annotation.Target;
import org.crossquote.annotation.TextQuote;
import org.crossquote.annotation.jsonld.CollectionFile;
import org.crossquote.annotation.jsonld.CollectionReader;
import org.crossquote.annotation.jsonld.ImportReader;
import org.crossquote.annotation.jsonld.UnreadableNotesException;
import org.crossquote.export.choice.Excerpt;
import org.crossquote.export.choice.ExportChoice;
import org.crossquote.export.csv.Csv;
import org.crossquote.message.Message;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.QuotationKind;
import org.crossquote.quote.Speaker;
import org.crossquote.reading.Reading;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleCollection;
import org.crossquote.text.Span;
import org.junit.jupiter.api.Test;

class NotesExportTest {
    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");
    private static final String TEXT = "The *harbour* burnt.\n“It was, a \"shock\",” said Ann Lee.\n- One more line";
    private static final Article A = new Article("a.txt", "Fire_at sea", "en", TEXT, List.of());
    private static final Article B = new Article("b.txt", "Closed", "en", "The harbour is closed.", List.of());
    private static final Span QUOTED = new Span(TEXT.indexOf('“'), TEXT.indexOf('”') + 1);
    private static final Reading READING = new Reading(
            new ArticleCollection("Harbour", List.of(A, B)),
            List.of(new Quotation(
                    "a.txt",
                    QUOTED,
                    A.at(QUOTED),
                    1,
                    List.of("Ann Lee"),
                    null,
                    null,
                    null,
                    null,
                    QuotationKind.DIRECT,
                    1,
                    Message.of("test"))),
            List.of(new Speaker("Ann Lee", "Lee", Speaker.Kind.PERSON, Set.of("Ann Lee"))),
            List.of());

    private final Map<String, Annotation> notes = new LinkedHashMap<>();

    private static String key(Article article) {
        return KnownArticle.of(article).key();
    }

    private static Target at(Article article, String words) {
        int start = article.text().indexOf(words);
        return Target.Passage.of(key(article), article.text(), new Span(start, start + words.length()));
    }

    private Annotation put(Target... targets) {
        return put(Annotation.create(Motivation.COMMENTING, List.of(targets), NOW.plusSeconds(notes.size())));
    }

    private Annotation put(Annotation annotation) {
        notes.put(annotation.id(), annotation);
        return annotation;
    }

    private CollectionFile file() {
        List<KnownArticle> known = List.of(
                KnownArticle.of(A),
                KnownArticle.of(B),
                new KnownArticle(
                        "urn:x:gone", "gone.txt", "Gone", KnownArticle.of(B).fingerprint(), false));
        return new CollectionFile(
                CollectionFile.key("h"), "Harbour", 1, known, notes, Map.of(), List.of(), OtherFields.NONE);
    }

    private NotesExport export(ExportChoice choice) {
        return new NotesExport(
                Excerpt.of(READING, List.of(), choice),
                file(),
                Map.of(key(A), A, key(B), B),
                Map.of("pink", "missing"));
    }

    private String markdown() throws IOException {
        StringBuilder out = new StringBuilder();
        export(ExportChoice.ALL).markdown(out);
        return out.toString();
    }

    private String csv() throws IOException {
        return csv(ExportChoice.ALL);
    }

    private String csv(ExportChoice choice) throws IOException {
        StringBuilder out = new StringBuilder();
        export(choice).csv(out);
        return out.toString();
    }

    @Test
    void markdownShowsWordsSpeakerNoteTagsAndDayInTheOrderOfTheArticles() throws IOException {
        put(put(at(B, "closed")).withNote("Why *so*?\n\n- first", NOW));
        put(put(at(A, "“It was, a \"shock\",”"))
                .withTags(List.of("to check", "#2"), NOW)
                .withNote("Mine.", NOW));
        put(put(new Target.WholeCollection("urn:c")).withNote("On both.", NOW));
        assertThat(markdown()).isEqualTo("""
                        # Notes on Harbour

                        3 notes.

                        ## On all articles

                        On both.

                        2026-03-01

                        ---

                        ## 1. Fire\\_at sea (a.txt)

                        > “It was, a "shock",”
                        >
                        > — Ann Lee

                        Mine.

                        Tags: to check, \\#2 · 2026-03-01

                        ---

                        ## 2. Closed (b.txt)

                        > closed

                        Why *so*?

                        - first

                        2026-03-01

                        ---
                        """);
    }

    @Test
    void markdownTakesNothingInAnArticleForMarkdown() throws IOException {
        put(at(A, TEXT));
        assertThat(markdown())
                .contains("> The \\*harbour\\* burnt.\n> “It was, a \"shock\",” said Ann Lee.\n> \\- One more line\n");
    }

    @Test
    void markdownShowsWhatIsLostAndWhatIsNotOpenAndLeavesTheTrashOut() throws IOException {
        put(new Target.Passage(
                key(A), new TextQuote("never there, these words", "", ""), null, AnchorStatus.EXACT, OtherFields.NONE));
        put(new Target.WholeArticle("urn:x:gone"));
        put(put(at(B, "harbour")).withNote("thrown away", NOW).withTrashed(true, NOW));
        assertThat(markdown())
                .contains("2 notes; without a place in the articles as they are now: 1.")
                .contains("> never there, these words\n\n*These words are not found in the article any more.*\n")
                .contains(
                        "## Gone (gone.txt)\n\n*The file gone.txt is gone: it is not among the open articles any more.*\n")
                .doesNotContain("thrown away");
    }

    @Test
    void markdownSaysThatTheFileOfWordsIsGone() throws IOException {
        put(new Target.Passage(
                "urn:x:gone", new TextQuote("its last words", "", ""), null, AnchorStatus.EXACT, OtherFields.NONE));
        assertThat(markdown())
                .contains("1 note; without a place in the articles as they are now: 1.")
                .contains(
                        "> its last words\n\n*The file gone.txt is gone: it is not among the open articles any more.*\n")
                .doesNotContain("These words are not found");
    }

    @Test
    void whatIsSaidOfATableIsAsManyAsItHas() throws IOException {
        put(put(at(A, "harbour"), at(B, "harbour")).withBody(new Correction.Linked(), NOW));
        put(at(A, "said"));
        NotesExport export = export(ExportChoice.ALL);
        assertThat(export.count()).isEqualTo(2);
        assertThat(csv().lines().count()).isEqualTo(1 + 3);
        assertThat(export.aboutRows())
                .isEqualTo("The table has 3 rows, because a note in several places has one for each.");
    }

    @Test
    void markdownShowsBothPlacesOfACorrectionAndWhatItSays() throws IOException {
        put(put(at(A, "harbour"), at(B, "harbour")).withBody(new Correction.Linked(), NOW));
        assertThat(markdown())
                .contains(
                        "> harbour\n\nand in 2. Closed (b.txt):\n\n> harbour\n\nCorrection: These belong together.\n");
    }

    @Test
    void csvHasARowForEachPlaceWithTheTextToTheLetter() throws IOException {
        Annotation link = put(put(at(A, "“It was, a \"shock\",”"), at(B, "closed"))
                .withNote("one, \"two\"\nthree ", NOW)
                .withTags(List.of("x", "y"), NOW)
                .withHighlight(new Highlight("yellow", LineStyle.WAVY), NOW)
                .withCreator("Bo", NOW));
        List<List<String>> rows = Csv.rows(csv());
        assertThat(rows).hasSize(3).allSatisfy(row -> assertThat(row).hasSize(18));
        Map<String, String> first = Csv.byHead(rows, 1);
        assertThat(first)
                .containsEntry("file", "a.txt")
                .containsEntry("start", "" + QUOTED.start())
                .containsEntry("end", "" + QUOTED.end())
                .containsEntry("place", "exact")
                .containsEntry("words", "“It was, a \"shock\",”")
                .containsEntry("speakers", "Ann Lee")
                .containsEntry("note", "one, \"two\"\nthree ")
                .containsEntry("tags", "x; y")
                .containsEntry("colour", "yellow")
                .containsEntry("line", "wavy")
                .containsEntry("creator", "Bo")
                .containsEntry("created", "2026-03-01T08:00:00Z")
                .containsEntry("id", link.id());
        assertThat(Csv.byHead(rows, 2)).containsEntry("file", "b.txt").containsEntry("id", link.id());
    }

    @Test
    void noCellOfATableIsTakenForAFormula() throws IOException {
        for (String evil : List.of("=HYPERLINK(\"x\")", "- a list", "+1", "@cmd")) {
            put(put(new Target.WholeArticle(key(A))).withNote(evil, NOW));
        }
        List<List<String>> rows = Csv.rows(csv());
        assertThat(rows.stream().skip(1).flatMap(List::stream))
                .noneMatch(cell -> cell.matches("(?s)[=+@\\-].*"))
                .contains("'=HYPERLINK(\"x\")", "'- a list");
        assertThat(csv()).startsWith("\uFEFFfile,").endsWith("\r\n");
    }

    @Test
    void jsonLdLosesNothing() throws UnreadableNotesException {
        RandomNotes made = new RandomNotes(READING_TEXTS, 5);
        for (int i = 0; i < 200; i++) {
            put(made.nextWithOthers());
        }
        put(put(at(A, "harbour")).withBody(Body.Note.of("trash"), NOW).withTrashed(true, NOW));
        byte[] bytes = export(ExportChoice.ALL).jsonLd();
        assertThat(new CollectionReader().read(bytes)).isEqualTo(file());
        assertThat(new ImportReader().read(bytes).annotations()).isEqualTo(new ArrayList<>(notes.values()));
        assertThat(new ImportReader().read(bytes).articles()).isEqualTo(file().articles());
    }

    private static final ArticleCollection READING_TEXTS =
            new ArticleCollection("x", List.of(new Article("a.txt", "", "en", TEXT.repeat(5), List.of())));
}
