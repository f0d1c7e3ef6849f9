package org.crossquote.export.print;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossquote.export.choice.Excerpt;
import org.crossquote.export.note.ExportedNote;
import org.crossquote.text.Article;

/**
 * One article with its quotations and notes.
 *
 * @param excerpt what is known of it
 * @param article which
 * @param notes the notes, in the order in which they are read; those on other articles are left out
 * @param colours the reader's own names of colours
 */
public record PrintedArticle(Excerpt excerpt, Article article, List<ExportedNote> notes, Map<String, String> colours)
        implements Printed {
    private static final double SIZE = 10.5;

    public PrintedArticle {
        Article on = article;
        notes = notes.stream().filter(note -> PrintedArticles.isOn(note, on)).toList();
    }

    @Override
    public String heading() {
        return excerpt.numberOf(article.id()) + " · " + article.title().strip();
    }

    @Override
    public List<PrintedPage> pages(Paper paper, LetterWidths widths) {
        Pages pages = new Pages(paper, widths);
        Galley galley = pages.galley();
        PrintedArticles articles = new PrintedArticles(excerpt, notes, colours);
        ArticleSetter setter = new ArticleSetter(articles, galley, SIZE);
        ArticleText text = setter.article(article);
        setter.quotations(text);
        setter.notes(Optional.of(article));
        galley.add(TextStyle.text(SIZE * 0.85), Piece.soft(excerpt.sentence()));
        pages.add(galley);
        return pages.done(heading());
    }
}
