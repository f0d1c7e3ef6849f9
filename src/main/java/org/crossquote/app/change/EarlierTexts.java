package org.crossquote.app.change;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.crossquote.app.ReaderModel;
import org.crossquote.text.Article;

/** What articles of the open collection said before they changed. Whoever learns of it says it here. FX thread only. */
public final class EarlierTexts {
    private final ReaderModel model;
    private final Map<String, String> before = new HashMap<>();
    private Consumer<Article> onShow = article -> {};

    public EarlierTexts(ReaderModel model) {
        this.model = model;
    }

    /**
     * What an article said: when notes were made on it, else when it was read the time before.
     *
     * @param article its id
     */
    public void add(String article, String text) {
        before.put(article, text);
    }

    /** What the article said, where that is known and other than what it says now. */
    public Optional<String> of(Article article) {
        return Optional.ofNullable(before.get(article.id())).filter(text -> !text.equals(article.text()));
    }

    /** Whether anything can be shown of an article, given by its id. */
    public boolean knows(String article) {
        return model.column(article).flatMap(column -> of(column.article())).isPresent();
    }

    /** Another collection is open. */
    void clear() {
        before.clear();
    }

    /** Shows what has changed in an article. */
    public void show(Article article) {
        onShow.accept(article);
    }

    /** @param action shows it */
    void setOnShow(Consumer<Article> action) {
        onShow = action;
    }
}
