package org.crossquote.app.panel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crossquote.app.SpeakerFilter;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.Speaker;
import org.crossquote.reading.Reading;
import org.crossquote.reading.SpeakerSureness;
import org.crossquote.text.Article;

/** A row of the list of quotations. */
sealed interface QuotationRow {
    /** How the list is ordered. */
    enum Order {
        BY_ARTICLE,
        BY_SPEAKER
    }

    /**
     * The title of a group.
     *
     * @param text the article's title or the speaker's name
     * @param number the article's number, 0 for a speaker
     * @param count how many quotations follow
     */
    record Heading(String text, int number, int count) implements QuotationRow {
        @Override
        public RowLook look(Function<Quotation, String> styleClass) {
            return RowLook.heading(number > 0 ? List.of(number) : List.of(), text, count);
        }
    }

    /**
     * One quotation.
     *
     * @param number its article's number
     */
    record Line(Quotation quotation, int number, Order order) implements QuotationRow {
        @Override
        public RowLook look(Function<Quotation, String> styleClass) {
            boolean bySpeaker = order == Order.BY_SPEAKER;
            String speakers = AttributionWords.speakers(quotation);
            return new RowLook(
                    false,
                    bySpeaker ? List.of(number) : List.of(),
                    bySpeaker && quotation.cue() != null ? quotation.cue().text() : speakers,
                    List.of(bySpeaker ? "soft" : "speaker-name", styleClass.apply(quotation)),
                    quotation.exact(),
                    SpeakerSureness.isUnsure(quotation) ? "?" : "",
                    WhyEmpty.text("article.says", number, speakers, quotation.exact()));
        }
    }

    /**
     * How it looks in the list.
     *
     * @param styleClass gives the style class of a quotation's speaker
     */
    RowLook look(Function<Quotation, String> styleClass);

    /**
     * The rows of all quotations that the filter shows.
     *
     * @param onlyUnsure whether only those are wanted whose speaker is to be checked
     */
    static List<QuotationRow> of(Reading reading, SpeakerFilter filter, Order order, boolean onlyUnsure) {
        List<Quotation> shown = reading.quotations().stream()
                .filter(q -> filter.shows(reading.speakersOf(q)))
                .filter(q -> !onlyUnsure || SpeakerSureness.isUnsure(q))
                .toList();
        List<QuotationRow> rows = order == Order.BY_ARTICLE ? byArticle(reading, shown) : bySpeaker(reading, shown);
        if (reading.shown().scare() && !onlyUnsure) {
            add(rows, WhyEmpty.text("quotations.not-speech"), 0, reading.scareQuotes(), reading, Order.BY_SPEAKER);
        }
        return rows;
    }

    private static List<QuotationRow> byArticle(Reading reading, List<Quotation> shown) {
        List<QuotationRow> rows = new ArrayList<>();
        Map<String, List<Quotation>> byArticle = shown.stream().collect(Collectors.groupingBy(Quotation::article));
        for (Article article : reading.collection().articles()) {
            List<Quotation> own = byArticle.getOrDefault(article.id(), List.of());
            add(rows, article.title(), reading.numberOf(article.id()), own, reading, Order.BY_ARTICLE);
        }
        return rows;
    }

    private static List<QuotationRow> bySpeaker(Reading reading, List<Quotation> shown) {
        List<QuotationRow> rows = new ArrayList<>();
        Map<Speaker, List<Quotation>> bySpeaker = new HashMap<>();
        List<Quotation> left = new ArrayList<>();
        for (Quotation quotation : shown) {
            List<Speaker> speakers = reading.speakersOf(quotation);
            speakers.forEach(
                    s -> bySpeaker.computeIfAbsent(s, k -> new ArrayList<>()).add(quotation));
            if (speakers.isEmpty()) {
                left.add(quotation);
            }
        }
        for (Speaker speaker : reading.speakers()) {
            add(rows, speaker.name(), 0, bySpeaker.getOrDefault(speaker, List.of()), reading, Order.BY_SPEAKER);
        }
        add(rows, WhyEmpty.text("nobody"), 0, left, reading, Order.BY_SPEAKER);
        return rows;
    }

    private static void add(
            List<QuotationRow> rows,
            String title,
            int number,
            List<Quotation> quotations,
            Reading reading,
            Order order) {
        if (quotations.isEmpty()) {
            return;
        }
        rows.add(new Heading(title, number, quotations.size()));
        quotations.forEach(q -> rows.add(new Line(q, reading.numberOf(q.article()), order)));
    }
}
