package org.crossquote.app.panel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.crossquote.message.MessageFile;
import org.crossquote.text.Article;

/** In which of all articles something stands: a number each, and one click opens that article beside the one in focus. */
final class ArticleStrip extends VBox {
    private static final MessageFile MESSAGES = MessageFile.beside(ArticleStrip.class);

    /** So many numbers can be looked over; of more articles those that lack it are left out. */
    private static final int MOST = 40;

    private static final int IN_A_FRAME = 14;

    private final FlowPane numbers = new FlowPane(4, 4);

    /**
     * @param articles all articles of the collection
     * @param missing the numbers of those that lack it
     * @param open opens an article, given by its id, as a column
     * @param frames brings the numbers into the window
     */
    ArticleStrip(List<Article> articles, List<Integer> missing, Consumer<String> open, InFrames frames) {
        super(7);
        getStyleClass().add("article-strip");
        Set<Integer> without = new HashSet<>(missing);
        List<Integer> having = new ArrayList<>();
        for (int i = 1; i <= articles.size(); i++) {
            if (!without.contains(i)) {
                having.add(i);
            }
        }
        boolean isAlone = having.size() == 1;
        boolean isShort = articles.size() <= MOST;
        getChildren()
                .add(Parts.soft(MESSAGES.text(
                        isAlone ? isShort ? "strip.alone" : "strip.alone-of-many" : "strip.some",
                        having.size(),
                        articles.size())));
        List<ArticleButton> buttons = new ArrayList<>();
        having.stream()
                .limit(MOST)
                .forEach(i -> buttons.add(new ArticleButton(i, articles.get(i - 1), MESSAGES.text("strip.has"), open)));
        if (isShort) {
            missing.forEach(i -> buttons.add(lacking(i, articles.get(i - 1), open)));
        }
        frames.add(numbers, buttons, IN_A_FRAME);
        if (!isAlone || isShort) {
            getChildren().add(numbers);
        }
        if (having.size() > MOST) {
            getChildren().add(Parts.soft(MESSAGES.text("strip.more", having.size() - MOST)));
        }
    }

    private static ArticleButton lacking(int number, Article article, Consumer<String> open) {
        ArticleButton button = new ArticleButton(number, article, MESSAGES.text("strip.lacks"), open);
        button.getStyleClass().add("lacking");
        return button;
    }
}
