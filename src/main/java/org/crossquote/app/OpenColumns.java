package org.crossquote.app;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleCollection;

/** The columns of the open collection. FX thread only. */
final class OpenColumns {
    private final ObservableList<ColumnState> all = FXCollections.observableArrayList();
    private final Map<String, ColumnState> byArticle = new HashMap<>();

    /** The columns in the order in which they stand, hidden ones too. */
    ObservableList<ColumnState> all() {
        return all;
    }

    /** The column of an article. */
    Optional<ColumnState> of(String article) {
        return Optional.ofNullable(byArticle.get(article));
    }

    /** A column for each article, instead of those that there are. */
    void open(ArticleCollection collection) {
        byArticle.clear();
        all.setAll(made(collection, 0));
    }

    /** Columns for the rest of a collection with whose articles those that there are begin; behind them, wherever they were moved. */
    void grow(ArticleCollection whole) {
        all.addAll(made(whole, all.size()));
    }

    private List<ColumnState> made(ArticleCollection collection, int from) {
        List<Article> articles = collection.articles();
        List<ColumnState> made = new ArrayList<>();
        for (int i = from; i < articles.size(); i++) {
            ColumnState column = new ColumnState(i + 1, articles.get(i));
            byArticle.put(articles.get(i).id(), column);
            made.add(column);
        }
        return made;
    }

    /** Shows these articles, given by their ids, and hides the others; without one of them nothing happens. */
    void showOnly(Collection<String> articles) {
        Set<String> wanted = Set.copyOf(articles);
        if (wanted.stream().anyMatch(byArticle::containsKey)) {
            all.forEach(c -> c.shownProperty().set(wanted.contains(c.article().id())));
        }
    }
}
