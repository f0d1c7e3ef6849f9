package org.crossquote.app.panel;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.crossquote.message.MessageFile;
import org.crossquote.text.Article;

/** The number of an article; a click opens it as a column. */
final class ArticleButton extends Button {
    private static final MessageFile MESSAGES = MessageFile.beside(ArticleButton.class);

    /**
     * @param number its number on the screen
     * @param state what is to be said of it beside its title, such as {@code has it}
     * @param open opens an article, given by its id, as a column
     */
    ArticleButton(int number, Article article, String state, Consumer<String> open) {
        super(Integer.toString(number));
        getStyleClass().setAll("badge", "article-number");
        // A tooltip is a window of its own: it is made for the one number that the reader looks at.
        setOnMouseEntered(e -> {
            if (getTooltip() == null) {
                setTooltip(new Tooltip(article.title() + "\n" + state));
            }
        });
        setAccessibleText(MESSAGES.text("article.state", number, article.title(), state));
        setOnAction(e -> open.accept(article.id()));
    }
}
