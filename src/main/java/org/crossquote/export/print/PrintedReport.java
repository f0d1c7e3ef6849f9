package org.crossquote.export.print;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossquote.date.line.TimeRows;
import org.crossquote.export.choice.Excerpt;
import org.crossquote.export.drawing.Face;
import org.crossquote.export.drawing.Picture;
import org.crossquote.export.drawing.TimePicture;
import org.crossquote.export.note.ExportedNote;
import org.crossquote.message.MessageFile;
import org.crossquote.reading.Reading;
import org.crossquote.text.Article;

/**
 * All articles that were chosen beside each other, and what was found in them: speakers, wordings, differences, times, notes.
 *
 * @param excerpt what was chosen
 * @param notes the notes on it, in the order in which they are read
 * @param colours the reader's own names of colours
 */
public record PrintedReport(Excerpt excerpt, List<ExportedNote> notes, Map<String, String> colours) implements Printed {
    /** More articles nobody prints; it says how many are left out. */
    static final int MOST_ARTICLES = 60;

    private static final MessageFile MESSAGES = MessageFile.beside(PrintedReport.class);
    private static final double SIZE = 8.5;
    private static final double PAGE_SIZE = 9.5;
    private static final double COLUMN = 132;
    private static final double BETWEEN = 14;

    @Override
    public String heading() {
        return MESSAGES.text("report", excerpt.whole().collection().title());
    }

    @Override
    public List<PrintedPage> pages(Paper paper, LetterWidths widths) {
        Pages pages = new Pages(paper, widths);
        PrintedArticles articles = new PrintedArticles(excerpt, notes, colours);
        List<Article> all = excerpt.reading().collection().articles();
        List<Article> first = all.subList(0, Math.min(MOST_ARTICLES, all.size()));
        begin(pages, all.size() - first.size());
        beside(first, articles, pages);
        found(articles, pages);
        notes(articles, pages);
        return pages.done(heading());
    }

    private void begin(Pages pages, int leftOut) {
        Reading reading = excerpt.reading();
        int articles = reading.collection().articles().size();
        Galley galley = pages.galley();
        galley.add(TextStyle.heading(PAGE_SIZE * 1.7), Piece.of(heading(), Face.STRONG));
        TextStyle text = TextStyle.text(PAGE_SIZE);
        galley.add(
                text,
                Piece.of(
                        MESSAGES.text(
                                "found",
                                articles,
                                reading.quotations().size(),
                                reading.links().size(),
                                excerpt.contradictions(),
                                excerpt.toldLater()),
                        Face.PLAIN));
        galley.add(text, Piece.of(excerpt.sentence(), Face.PLAIN));
        if (leftOut > 0) {
            galley.add(text, Piece.of(MESSAGES.text("more", articles - leftOut, leftOut), Face.STRONG));
        }
        galley.add(text, Piece.soft(MESSAGES.text(articles == 0 ? "nothing" : "how")));
        galley.add(text, Piece.soft(MESSAGES.text("made-by")));
        pages.add(galley);
    }

    /** As many columns as a page has room for, then the next ones below. */
    private static void beside(List<Article> all, PrintedArticles articles, Pages pages) {
        int fitting = Math.max(1, (int) ((pages.width() + BETWEEN) / (COLUMN + BETWEEN)));
        int groups = (all.size() + fitting - 1) / fitting;
        int columns = groups == 0 ? 0 : (all.size() + groups - 1) / groups;
        for (int from = 0; from < all.size(); from += columns) {
            List<Article> group = all.subList(from, Math.min(all.size(), from + columns));
            double width = (pages.width() - (columns - 1) * BETWEEN) / columns;
            pages.addBeside(
                    group.stream()
                            .map(article -> column(article, articles, pages.galley(width)))
                            .toList(),
                    BETWEEN);
        }
    }

    private static Galley column(Article article, PrintedArticles articles, Galley galley) {
        ArticleSetter setter = new ArticleSetter(articles, galley, SIZE);
        setter.head(article);
        setter.quotations(setter.article(article));
        return galley;
    }

    private void found(PrintedArticles articles, Pages pages) {
        FoundTables tables = new FoundTables(excerpt);
        tables.speakers().ifPresent(table -> PrintedView.add(table, pages));
        new WordingsSetter(articles, pages.galley(), PAGE_SIZE).set().ifPresent(pages::add);
        tables.differences().ifPresent(table -> PrintedView.add(table, pages));
        time().ifPresent(line -> PrintedView.add(line, pages));
    }

    private Optional<Picture> time() {
        List<Article> all = excerpt.reading().collection().articles();
        Map<String, Integer> numbers = new HashMap<>();
        all.forEach(article -> numbers.put(article.id(), excerpt.numberOf(article.id())));
        TimeRows rows = TimeRows.of(all, numbers, excerpt.dates());
        return rows.points().isEmpty() && rows.untold().isEmpty()
                ? Optional.empty()
                : Optional.of(new TimePicture(rows, MESSAGES.text("time"), MESSAGES.text("time.about")));
    }

    private static void notes(PrintedArticles articles, Pages pages) {
        if (!articles.notes().isEmpty()) {
            Galley galley = pages.galley();
            new ArticleSetter(articles, galley, PAGE_SIZE).notes(Optional.empty());
            pages.add(galley);
        }
    }
}
