package org.crossquote.export.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crossquote.export.choice.Excerpt;
import org.crossquote.export.note.ExportedNote;
import org.crossquote.message.MessageFile;
import org.crossquote.text.Article;
import org.crossquote.work.Progress;

/**
 * Writes a report as one page of HTML. Its policy forbids a browser to load anything at all; everything in it can be reached by keys and read
 * by a screen reader; a wide window shows the articles beside each other, a narrow one and paper below each other.
 */
public final class HtmlReport {
    private static final MessageFile MESSAGES = MessageFile.beside(HtmlReport.class);

    private final Excerpt excerpt;
    private final ReportPlaces places;
    private final ReportNotes notes;
    private final Map<String, String> colours;

    /**
     * @param excerpt what was chosen
     * @param notes the notes, in the order in which they are shown
     * @param colours the reader's own names of colours
     */
    public HtmlReport(Excerpt excerpt, List<ExportedNote> notes, Map<String, String> colours) {
        this.excerpt = excerpt;
        this.places = new ReportPlaces(excerpt);
        this.notes = new ReportNotes(notes);
        this.colours = colours;
    }

    /**
     * Writes the page. The same findings and notes give the same page.
     *
     * @param progress hears how many articles are written
     * @throws IOException when it could not be written
     */
    public void write(Appendable out, Progress progress) throws IOException {
        Html html = new Html(out);
        List<ReportSection> sections =
                sections(progress).stream().filter(ReportSection::isThere).toList();
        html.doctype().line();
        html.open("html", "lang", MESSAGES.text("language")).line();
        head(html);
        html.open("body").line();
        html.element("a", MESSAGES.text("skip"), "class", "skip", "href", "#articles");
        header(html);
        contents(sections, html);
        html.line().open("main");
        for (ReportSection section : sections) {
            html.line().open("section", "class", "part", "aria-labelledby", section.id());
            html.element("h2", MESSAGES.text("section." + section.id()), "id", section.id());
            section.write(html);
            html.close();
        }
        html.close().line();
        html.open("footer").element("p", MESSAGES.text("made-by")).close();
        html.close().close().line();
    }

    /** In the order in which they stand. */
    private List<ReportSection> sections(Progress progress) {
        return List.of(
                new ArticlesSection(places, notes, progress),
                new SpeakersSection(places),
                new WordingsSection(places),
                new DifferencesSection(places, excerpt.differences()),
                new TimeSection(places, excerpt.dates()),
                new NotesSection(places, notes, colours));
    }

    private void head(Html html) throws IOException {
        html.open("head").line();
        html.ready(file("head.html"));
        html.element("title", title()).line();
        html.open("style").line().ready(styles()).close().line();
        html.close().line();
    }

    private String title() {
        return MESSAGES.text("title", excerpt.whole().collection().title());
    }

    /** The style sheet of the page. */
    static String styles() throws IOException {
        return file("report.css");
    }

    private static String file(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(HtmlReport.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void header(Html html) throws IOException {
        var reading = excerpt.reading();
        html.open("header", "class", "page");
        html.element("h1", title(), "dir", "auto");
        html.element(
                "p",
                MESSAGES.text(
                        "found",
                        reading.collection().articles().size(),
                        reading.quotations().size(),
                        reading.links().size(),
                        excerpt.contradictions(),
                        excerpt.toldLater()));
        String chosen = excerpt.sentence();
        html.element("p", chosen.isEmpty() ? MESSAGES.text("chosen.all") : chosen, "class", "chosen");
        html.close();
    }

    private void contents(List<ReportSection> sections, Html html) throws IOException {
        html.line().open("nav", "aria-label", MESSAGES.text("contents"));
        html.open("ul", "class", "parts");
        for (ReportSection section : sections) {
            html.open("li")
                    .element("a", MESSAGES.text("section." + section.id()), "href", "#" + section.id())
                    .close();
        }
        html.close();
        html.open("ul", "class", "titles");
        for (Article article : excerpt.reading().collection().articles()) {
            html.open("li", "dir", "auto");
            html.element(
                            "a",
                            places.number(article.id()) + " " + article.title(),
                            "href",
                            "#" + places.of(article.id()))
                    .close();
        }
        html.close().close();
    }
}
