package org.crossquote.export.report;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossquote.message.MessageFile;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.Speaker;
import org.crossquote.text.Article;

/** Who is quoted how often in which article. */
final class SpeakersSection implements ReportSection {
    private static final MessageFile MESSAGES = MessageFile.beside(SpeakersSection.class);

    /** A table of more columns nobody can read: the articles are then named in one cell. */
    private static final int MOST_COLUMNS = 12;

    private final ReportPlaces places;

    SpeakersSection(ReportPlaces places) {
        this.places = places;
    }

    @Override
    public String id() {
        return "speakers";
    }

    @Override
    public boolean isThere() {
        return !places.reading().speakers().isEmpty();
    }

    @Override
    public void write(Html html) throws IOException {
        List<Article> articles = places.reading().collection().articles();
        boolean wide = articles.size() <= MOST_COLUMNS;
        html.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-labelledby", id());
        html.open("table").open("thead").open("tr");
        html.element("th", MESSAGES.text("head.speaker"), "scope", "col");
        html.element("th", MESSAGES.text("head.total"), "scope", "col");
        if (wide) {
            for (Article article : articles) {
                html.open("th", "scope", "col");
                html.element(
                        "a",
                        String.valueOf(places.number(article.id())),
                        "href",
                        "#" + places.of(article.id()),
                        "aria-label",
                        MESSAGES.text("article-named", places.number(article.id()), article.title()));
                html.close();
            }
        } else {
            html.element("th", MESSAGES.text("head.articles"), "scope", "col");
        }
        html.close().close().open("tbody");
        for (Speaker speaker : places.reading().speakers()) {
            row(speaker, wide, html);
        }
        html.close().close().close();
    }

    private void row(Speaker speaker, boolean wide, Html html) throws IOException {
        List<Quotation> quotations = places.reading().quotationsBy(speaker);
        Map<String, Integer> counts = new LinkedHashMap<>();
        quotations.forEach(q -> counts.merge(q.article(), 1, Integer::sum));
        html.line().open("tr");
        html.open("th", "scope", "row", "dir", "auto");
        html.element("span", speaker.name(), "class", ReportPlaces.who(places.colour(List.of(speaker))));
        html.close();
        html.element("td", String.valueOf(quotations.size()), "class", "count");
        if (wide) {
            for (Article article : places.reading().collection().articles()) {
                html.open("td", "class", "count");
                count(article.id(), counts, quotations, html);
                html.close();
            }
        } else {
            html.open("td");
            String between = "";
            for (String article : counts.keySet()) {
                html.text(between + places.number(article) + ": ");
                count(article, counts, quotations, html);
                between = ", ";
            }
            html.close();
        }
        html.close();
    }

    /** How often, as a link to the first time. */
    private void count(String article, Map<String, Integer> counts, List<Quotation> quotations, Html html)
            throws IOException {
        Integer count = counts.get(article);
        if (count == null) {
            html.text("–");
            return;
        }
        Quotation first = quotations.stream()
                .filter(q -> q.article().equals(article))
                .findFirst()
                .orElseThrow();
        html.element(
                "a",
                count.toString(),
                "href",
                "#" + places.of(ReportPlaces.passage(first)),
                "aria-label",
                MESSAGES.text("times-in-article", count, places.number(article)));
    }
}
