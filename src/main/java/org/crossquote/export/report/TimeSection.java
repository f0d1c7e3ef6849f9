package org.crossquote.export.report;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossquote.date.DateMention;
import org.crossquote.date.line.TimePoint;
import org.crossquote.date.line.TimeRow;
import org.crossquote.date.line.TimeRows;
import org.crossquote.date.line.TimeWords;
import org.crossquote.export.drawing.Drawing;
import org.crossquote.export.drawing.Ink;
import org.crossquote.export.drawing.Svg;
import org.crossquote.export.drawing.TimeDrawing;
import org.crossquote.message.MessageFile;
import org.crossquote.reading.Reasons;
import org.crossquote.text.Article;

/** What the articles date: the line as a drawing, and all of it as a table, in the order of the times. */
final class TimeSection implements ReportSection {
    private static final MessageFile MESSAGES = MessageFile.beside(TimeSection.class);

    private final ReportPlaces places;
    private final TimeRows rows;

    TimeSection(ReportPlaces places, List<DateMention> dates) {
        this.places = places;
        List<Article> articles = places.reading().collection().articles();
        Map<String, Integer> numbers = new HashMap<>();
        articles.forEach(article -> numbers.put(article.id(), places.number(article.id())));
        rows = TimeRows.of(articles, numbers, dates);
    }

    @Override
    public String id() {
        return "time";
    }

    @Override
    public boolean isThere() {
        return !rows.points().isEmpty() || !rows.untold().isEmpty();
    }

    @Override
    public void write(Html html) throws IOException {
        if (!rows.points().isEmpty()) {
            Drawing line = TimeDrawing.line(rows, MESSAGES.text("section.time"), MESSAGES.text("time.about"));
            html.element("p", MESSAGES.text("time.about"), "class", "about");
            html.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-labelledby", id());
            html.ready(Svg.element(line, TimeSection::colour, "time-line")).close();
        }
        html.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-labelledby", id());
        html.open("table").open("thead").open("tr");
        for (String head : List.of("head.when", "head.article", "head.words", "head.how")) {
            html.element("th", MESSAGES.text(head), "scope", "col");
        }
        html.close().close().open("tbody");
        List<TimePoint> inTime = rows.rows().stream()
                .map(TimeRow::points)
                .flatMap(List::stream)
                .sorted(Comparator.comparing((TimePoint p) -> p.value().first()).thenComparing(TimePoint::number))
                .toList();
        for (TimePoint point : inTime) {
            for (DateMention mention : point.mentions()) {
                row(TimeWords.when(point.value()), mention, html);
            }
        }
        for (DateMention mention : rows.untold()) {
            row(MESSAGES.text("time.untold"), mention, html);
        }
        html.close().close().close();
    }

    private void row(String when, DateMention mention, Html html) throws IOException {
        Article article = places.article(mention.article());
        html.line().open("tr").element("th", when, "scope", "row").open("td");
        String name = places.number(article.id()) + " " + article.title();
        html.element("a", name, "href", "#" + places.of(article.id()), "dir", "auto")
                .close();
        html.element("td", TimeWords.around(article, mention), "class", "words", "dir", "auto");
        html.element("td", Reasons.inWords(mention.why())).close();
    }

    /** By the names that the style sheet of the page has, so that it is dark in the dark. */
    private static String colour(Ink ink) {
        return switch (ink.name()) {
            case "paper", "badge-ink" -> "var(--paper)";
            case "ink", "badge" -> "var(--ink)";
            case "line" -> "var(--line)";
            default -> "var(--soft)";
        };
    }
}
