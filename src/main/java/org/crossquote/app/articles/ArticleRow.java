package org.crossquote.app.articles;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.crossquote.app.ColumnState;
import org.crossquote.app.WordCount;
import org.crossquote.message.MessageFile;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.Speaker;
import org.crossquote.reading.Reading;
import org.crossquote.source.DetailsReason;
import org.crossquote.source.format.ExtractionReason;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleDetails;
import org.crossquote.text.Extraction;
import org.jspecify.annotations.Nullable;

/**
 * An article in the list.
 *
 * @param column its column, shown or not
 * @param outlet who published it; empty where that is not known
 * @param date when it was published, or null
 * @param words how many
 * @param quotations how many; {@link #UNKNOWN} while they are looked for
 * @param speakers who is quoted in it, the most quoted first
 * @param from the format of its file, and where in it the article was found
 * @param searchable all of that, as {@link #folded} writes it
 */
record ArticleRow(
        ColumnState column,
        String outlet,
        @Nullable LocalDate date,
        int words,
        int quotations,
        List<String> speakers,
        String from,
        String searchable) {
    /** Stands for how many quotations there are where nobody has looked yet. */
    static final int UNKNOWN = -1;

    private static final MessageFile MESSAGES = MessageFile.beside(ArticleRow.class);

    /**
     * The rows of a reading, in the order of the collection; it reads all texts.
     *
     * @param isRead whether all articles were looked through
     */
    static List<ArticleRow> of(Reading reading, Collection<ColumnState> columns, boolean isRead) {
        return columns.stream()
                .sorted(Comparator.comparingInt(ColumnState::number))
                .map(column -> of(reading, column, isRead))
                .toList();
    }

    private static ArticleRow of(Reading reading, ColumnState column, boolean isRead) {
        Article article = column.article();
        ArticleDetails details = article.details();
        List<Quotation> quotations = reading.quotations(article.id());
        Map<Speaker, Integer> counts = new LinkedHashMap<>();
        quotations.forEach(q -> reading.speakersOf(q).forEach(s -> counts.merge(s, 1, Integer::sum)));
        List<String> speakers = counts.keySet().stream()
                .sorted(Speaker.mostQuotedFirst(counts::get))
                .map(Speaker::shortName)
                .toList();
        String outlet = Objects.requireNonNullElse(details.outlet(), "");
        LocalDate date =
                details.published() == null ? null : details.published().date();
        String from = format(article.extraction().format())
                + ExtractionReason.of(article.extraction(), Locale.getDefault())
                        .map(reason -> " · " + reason)
                        .orElse("")
                + DetailsReason.of(article, Locale.getDefault())
                        .map(reason -> " · " + reason)
                        .orElse("");
        String all = String.join(
                " ",
                Integer.toString(column.number()),
                article.title(),
                outlet,
                String.join(" ", speakers),
                article.id(),
                from);
        int found = quotations.isEmpty() && !isRead ? UNKNOWN : quotations.size();
        return new ArticleRow(column, outlet, date, WordCount.of(article.text()), found, speakers, from, folded(all));
    }

    /** The names of formats are names; only that of plain text is a word. */
    private static String format(String name) {
        return name.equals(Extraction.PLAIN.format()) ? MESSAGES.text("from.text") : name;
    }

    /** The cells of the row in a table that is taken along. */
    List<String> cells(SharedWith shared) {
        return List.of(
                MESSAGES.text(column.shownProperty().get() ? "is-shown" : "is-hidden"),
                Integer.toString(column.number()),
                title(),
                outlet,
                date == null ? "" : date.toString(),
                Integer.toString(words),
                quotations == UNKNOWN ? "" : Integer.toString(quotations),
                String.join(", ", speakers),
                column.number() == shared.number() ? "" : Integer.toString(shared.of(id())),
                from);
    }

    /** The id of the article. */
    String id() {
        return column.article().id();
    }

    /** The title of the article. */
    String title() {
        return column.article().title();
    }

    /** Whether all words that are typed begin or stand somewhere in what is known of it; case and accents do not matter. */
    boolean has(String typed) {
        return Arrays.stream(folded(typed).strip().split("\\s+")).allMatch(searchable::contains);
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
