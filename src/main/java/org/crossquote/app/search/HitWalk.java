package org.crossquote.app.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.crossquote.app.ColumnState;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.column.ArticleColumn;
import org.crossquote.app.compare.ColumnsView;
import org.crossquote.message.MessageFile;
import org.crossquote.quote.Quotation;
import org.crossquote.search.Hit;
import org.crossquote.search.SearchResult;
import org.crossquote.search.SearchResult.ArticleHits;

/** Goes through the hits in the articles, in their order, round and round. */
final class HitWalk {
    private static final MessageFile SENTENCES = MessageFile.beside(HitWalk.class);

    private final ReaderModel model;
    private final ColumnsView columns;
    private final HitsInColumns marks;
    private final Consumer<String> hint;
    private final ReadOnlyIntegerWrapper at = new ReadOnlyIntegerWrapper(-1);
    private final List<Integer> firstOfArticle = new ArrayList<>();
    private List<ArticleHits> articles = List.of();
    private int count;

    /** @param hint says that the walk begins anew */
    HitWalk(ReaderModel model, ColumnsView columns, HitsInColumns marks, Consumer<String> hint) {
        this.model = model;
        this.columns = columns;
        this.marks = marks;
        this.hint = hint;
    }

    /** Takes other hits. */
    void take(SearchResult result) {
        articles = result.articles();
        firstOfArticle.clear();
        count = 0;
        for (ArticleHits found : articles) {
            firstOfArticle.add(count);
            count += found.hits().size();
        }
        at.set(-1);
    }

    /** The number of the hit at which the reader is, from 0; -1 for none. */
    ReadOnlyIntegerProperty atProperty() {
        return at.getReadOnlyProperty();
    }

    /** Goes to the next hit, at first to that behind the caret; false when there is none. */
    boolean next() {
        return step(true);
    }

    /** Goes to the previous hit; false when there is none. */
    boolean previous() {
        return step(false);
    }

    private boolean step(boolean forth) {
        if (count == 0) {
            return false;
        }
        int from = at.get();
        int to = from < 0 ? first(forth) : Math.floorMod(from + (forth ? 1 : -1), count);
        if (from >= 0 && count > 1 && (forth ? to < from : to > from)) {
            hint.accept(SENTENCES.text(forth ? "again" : "again.back"));
        }
        goTo(to);
        return true;
    }

    /** Where the walk begins: at the caret of the column where the reader is. */
    private int first(boolean forth) {
        ColumnState current = columns.currentColumnProperty().get();
        for (int i = 0; current != null && i < articles.size(); i++) {
            if (articles.get(i).article().id().equals(current.article().id())) {
                return inArticle(i, caret(current), forth);
            }
        }
        return forth ? 0 : count - 1;
    }

    private int caret(ColumnState current) {
        return columns.column(current.article().id())
                .map(ArticleColumn::selectionProperty)
                .flatMap(selection -> Optional.ofNullable(selection.get()))
                .map(selection -> selection.span().start())
                .orElse(0);
    }

    private int inArticle(int article, int caret, boolean forth) {
        List<Hit> hits = articles.get(article).hits();
        int behind = 0;
        while (behind < hits.size() && hits.get(behind).span().start() < caret) {
            behind++;
        }
        int hit = firstOfArticle.get(article) + (forth ? behind : behind - 1);
        return Math.floorMod(hit, count);
    }

    /** Goes to a hit, and leaves the keyboard where it is. */
    void goTo(int number) {
        if (number < 0 || number >= count) {
            return;
        }
        at.set(number);
        int article = article(number);
        String id = articles.get(article).article().id();
        Hit hit = hit(number);
        marks.show(id, hit.span());
        columns.goTo(id, hit.span());
        marks.show(id, hit.span()); // a column that has come into view with it has it, too
    }

    private int article(int number) {
        int article = Collections.binarySearch(firstOfArticle, number);
        return article < 0 ? -article - 2 : article;
    }

    private Hit hit(int number) {
        int article = article(number);
        return articles.get(article).hits().get(number - firstOfArticle.get(article));
    }

    /** Compares the quotation in which the hit stands; where it stands in none, the text there gets the keyboard. */
    void compare() {
        if (at.get() < 0) {
            return;
        }
        String article = articles.get(article(at.get())).article().id();
        Quotation quotation = hit(at.get()).quotation();
        if (quotation != null && model.reading().quotations(article).contains(quotation)) {
            model.focusOn(article, quotation.span());
        } else {
            columns.focusCurrent();
        }
    }
}
