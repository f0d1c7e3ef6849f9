package org.crossquote.app;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import org.crossquote.text.Article;

/** One article as a column: its number in the collection, whether it is shown, and how wide. */
public final class ColumnState {
    /** The width that means: an equal share of the room there is. */
    public static final double SHARED = -1;

    private final int number;
    private final ReadOnlyObjectWrapper<Article> article;
    private final BooleanProperty shown = new SimpleBooleanProperty(true);
    private final DoubleProperty width = new SimpleDoubleProperty(SHARED);

    /** A column that is shown, with an equal share of the room. */
    public ColumnState(int number, Article article) {
        this.number = number;
        this.article = new ReadOnlyObjectWrapper<>(article);
    }

    /** The article's number in the collection, from 1; it stays when columns are moved. */
    public int number() {
        return number;
    }

    /** The article. */
    public Article article() {
        return article.get();
    }

    /** The article, whose title and source may be put right; its id and text stay. */
    public ReadOnlyObjectProperty<Article> articleProperty() {
        return article.getReadOnlyProperty();
    }

    /** @param corrected the same article, of which more is known */
    void setArticle(Article corrected) {
        article.set(corrected);
    }

    /** Whether the column is on the screen. */
    public BooleanProperty shownProperty() {
        return shown;
    }

    /** The width in pixels that the reader gave it, or {@link #SHARED}. */
    public DoubleProperty widthProperty() {
        return width;
    }
}
