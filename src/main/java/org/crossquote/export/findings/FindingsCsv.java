package org.crossquote.export.findings;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crossquote.difference.Difference;
import org.crossquote.export.choice.Excerpt;
import org.crossquote.export.csv.CsvTable;
import org.crossquote.link.Link;
import org.crossquote.link.Passage;
import org.crossquote.message.Message;
import org.crossquote.quote.Quotation;
import org.crossquote.reading.Reading;
import org.crossquote.reading.Reasons;
import org.crossquote.text.Article;
import org.crossquote.text.PublicationTime;
import org.jspecify.annotations.Nullable;

/** All findings as one table: a row a quotation, a link, a difference. Heads and labels are English, so that scripts can rely on them. */
public final class FindingsCsv {
    private static final List<String> HEADS = List.of(
            "finding",
            "kind",
            "sure",
            "file",
            "title",
            "outlet",
            "published",
            "start",
            "end",
            "words",
            "speakers",
            "file-there",
            "title-there",
            "outlet-there",
            "published-there",
            "start-there",
            "end-there",
            "words-there",
            "speakers-there",
            "differs",
            "differs-there",
            "why",
            "chosen");

    /** How many cells tell of one side. */
    private static final int SIDE = 8;

    private static final List<String> NO_PIECES = List.of("", "");

    private final Reading reading;
    private final List<Difference> differences;
    private final String chosen;
    private final Map<String, Article> articles;

    /** @param excerpt what was chosen */
    public FindingsCsv(Excerpt excerpt) {
        reading = excerpt.reading();
        differences = excerpt.differences();
        chosen = excerpt.sentence(Locale.ROOT);
        articles = reading.collection().articles().stream().collect(Collectors.toMap(Article::id, Function.identity()));
    }

    /**
     * Writes the whole table.
     *
     * @throws IOException when it could not be written
     */
    public void write(Appendable out) throws IOException {
        CsvTable table = new CsvTable(out, HEADS);
        for (Quotation q : reading.quotations()) {
            Passage passage = new Passage(q.article(), q.span(), q.exact());
            table.row(row(
                    List.of("quotation", q.kind().label(), share(q.confidence())), passage, null, NO_PIECES, q.why()));
        }
        for (Link link : reading.links()) {
            table.row(row(
                    List.of("link", link.grade().label(), share(link.score())),
                    link.a(),
                    link.b(),
                    NO_PIECES,
                    link.why()));
        }
        for (Difference d : differences) {
            table.row(row(
                    List.of("difference", d.kind().label(), share(d.score())),
                    d.a(),
                    d.b(),
                    List.of(d.pieceOfA().exact(), d.pieceOfB().exact()),
                    d.why()));
        }
    }

    private static String share(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private List<String> row(List<String> what, Passage a, @Nullable Passage b, List<String> pieces, Message why) {
        List<String> cells = new ArrayList<>(what);
        cells.addAll(side(a));
        cells.addAll(b == null ? Collections.nCopies(SIDE, "") : side(b));
        cells.addAll(pieces);
        cells.add(Reasons.inEnglish(why));
        cells.add(chosen);
        return cells;
    }

    private List<String> side(Passage passage) {
        Article article = articles.get(passage.article());
        PublicationTime published = article == null ? null : article.details().published();
        return List.of(
                passage.article(),
                article == null ? "" : article.title(),
                article == null ? "" : text(article.details().outlet()),
                published == null ? "" : published.toString(),
                String.valueOf(passage.span().start()),
                String.valueOf(passage.span().end()),
                passage.exact(),
                speakers(passage));
    }

    private String speakers(Passage passage) {
        return reading.quotations(passage.article()).stream()
                .filter(q -> q.span().overlaps(passage.span()))
                .flatMap(q -> q.speakers().stream())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
