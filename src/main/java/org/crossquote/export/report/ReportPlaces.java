package org.crossquote.export.report;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.crossquote.export.choice.Excerpt;
import org.crossquote.link.Passage;
import org.crossquote.message.MessageFile;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.Speaker;
import org.crossquote.reading.Counterpart;
import org.crossquote.reading.Reading;
import org.crossquote.reading.Told;
import org.crossquote.text.Article;

/** Where things stand in the report, what links to them, and which colour a speaker has. */
final class ReportPlaces {
    private static final MessageFile MESSAGES = MessageFile.beside(ReportPlaces.class);

    /** As many speakers have a colour of their own as on the screen. */
    private static final int COLOURS = 6;

    /** Links to more articles than these are a number. */
    private static final int MOST_LINKS = 12;

    private final Excerpt excerpt;
    private final Map<Speaker, String> classes = new HashMap<>();
    private final Map<String, Article> articles = new HashMap<>();

    ReportPlaces(Excerpt excerpt) {
        this.excerpt = excerpt;
        List<Speaker> all = excerpt.whole().speakers();
        for (int i = 0; i < Math.min(COLOURS, all.size()); i++) {
            classes.put(all.get(i), "s" + (i + 1));
        }
        excerpt.reading().collection().articles().forEach(a -> articles.put(a.id(), a));
    }

    Reading reading() {
        return excerpt.reading();
    }

    Article article(String id) {
        Article article = articles.get(id);
        if (article == null) {
            throw new IllegalArgumentException("not in the report: " + id);
        }
        return article;
    }

    int number(String article) {
        return excerpt.numberOf(article);
    }

    /** The id of an article. */
    String of(String article) {
        return "a" + number(article);
    }

    /** The id of a passage. */
    String of(Passage passage) {
        return of(passage.article()) + "-" + passage.span().start() + "-"
                + passage.span().end();
    }

    static Passage passage(Quotation quotation) {
        return new Passage(quotation.article(), quotation.span(), quotation.exact());
    }

    /** The style class of who speaks first. */
    String colour(List<Speaker> speakers) {
        return speakers.isEmpty() ? "s0" : classes.getOrDefault(speakers.getFirst(), "s0");
    }

    /** The names of who speaks; empty where no quotation of the report is touched. */
    List<Speaker> speakersAt(Passage passage) {
        return reading().quotations(passage.article()).stream()
                .filter(q -> q.span().overlaps(passage.span()))
                .flatMap(q -> reading().speakersOf(q).stream())
                .distinct()
                .toList();
    }

    /** The style classes of a speaker's name. */
    static String who(String colour) {
        return String.join(" ", "who", colour);
    }

    static String names(List<Speaker> speakers) {
        return speakers.stream().map(Speaker::name).collect(Collectors.joining(", "));
    }

    /** Where else a passage, or what stands in it or around it, is told: the best place in each article, by the articles' order. */
    List<Passage> elsewhere(Passage passage) {
        return inOrder(reading().toldElsewhere(passage).stream().map(Told::far).toList());
    }

    /** Where else exactly this passage is told: the best place in each article, by the articles' order. */
    List<Passage> told(Passage passage) {
        return inOrder(reading().counterparts(passage.article(), passage.span()).stream()
                .map(Counterpart::passage)
                .toList());
    }

    private List<Passage> inOrder(List<Passage> bestFirst) {
        Map<String, Passage> best = new LinkedHashMap<>();
        bestFirst.forEach(passage -> best.putIfAbsent(passage.article(), passage));
        return best.values().stream()
                .sorted((a, b) -> Integer.compare(number(a.article()), number(b.article())))
                .toList();
    }

    /** A link to an article's passage, shown as the article's number. */
    void link(Passage passage, Html html) throws IOException {
        String number = String.valueOf(number(passage.article()));
        html.element("a", number, "href", "#" + of(passage), "aria-label", MESSAGES.text("in-article", number));
    }

    /** Links to passages, as many as anybody follows. */
    void links(List<Passage> passages, Html html) throws IOException {
        for (int i = 0; i < Math.min(MOST_LINKS, passages.size()); i++) {
            html.text(i == 0 ? "" : ", ");
            link(passages.get(i), html);
        }
        if (passages.size() > MOST_LINKS) {
            html.text(" " + MESSAGES.text("more-articles", passages.size() - MOST_LINKS));
        }
    }

    /** The number and the title of an article, as a link to a passage of it. */
    void titledLink(Passage passage, Html html) throws IOException {
        Article article = article(passage.article());
        html.element("a", number(article.id()) + " " + article.title(), "href", "#" + of(passage), "dir", "auto");
    }

    /** All passages of an article that something may link to. */
    Set<Passage> targets(Article article) {
        Set<Passage> targets = reading().passages(article.id()).stream()
                .map(span -> new Passage(article.id(), span, article.at(span)))
                .collect(Collectors.toSet());
        reading().quotations(article.id()).forEach(q -> targets.add(passage(q)));
        return targets;
    }
}
