package org.crossquote.app.panel;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.crossquote.text.Article;

/** In which of all articles something stands: a number each, and one click opens that article beside the one in focus. */
final class ArticleStrip extends VBox {
    private static final int MOST = 40;

    /**
     * @param articles all articles of the collection
     * @param missing the numbers of those that lack it
     * @param open opens an article, given by its id, as a column
     */
    ArticleStrip(List<Article> articles, List<Integer> missing, Consumer<String> open) {
        super(7);
        getStyleClass().add("article-strip");
        int having = articles.size() - missing.size();
        getChildren()
                .add(Parts.soft((having == 1 ? "Only in this one of " : "In " + having + " of ") + articles.size()
                        + " articles. A click opens one beside this."));
        Set<Integer> without = new HashSet<>(missing);
        FlowPane numbers = new FlowPane(4, 4);
        // Those that have it first: in a large collection the others would hide them.
        addAll(numbers, articles, without, false, open);
        addAll(numbers, articles, without, true, open);
        getChildren().add(numbers);
        int more = articles.size() - numbers.getChildren().size();
        if (more > 0) {
            getChildren().add(Parts.soft("and " + more + " more articles"));
        }
    }

    private static void addAll(
            FlowPane numbers, List<Article> articles, Set<Integer> without, boolean lacking, Consumer<String> open) {
        for (int i = 1; i <= articles.size() && numbers.getChildren().size() < MOST; i++) {
            if (without.contains(i) == lacking) {
                numbers.getChildren().add(number(i, articles.get(i - 1), lacking, open));
            }
        }
    }

    private static Button number(int number, Article article, boolean lacking, Consumer<String> open) {
        Button button = new Button(Integer.toString(number));
        button.getStyleClass().setAll("badge", "article-number");
        if (lacking) {
            button.getStyleClass().add("lacking");
        }
        String state = lacking ? "does not have it" : "has it";
        // A tooltip is a window of its own: it is made for the one number that the reader looks at.
        button.setOnMouseEntered(e -> {
            if (button.getTooltip() == null) {
                button.setTooltip(new Tooltip(article.title() + "\n" + state));
            }
        });
        button.setAccessibleText("Article " + number + ", " + article.title() + ", " + state);
        button.setOnAction(e -> open.accept(article.id()));
        return button;
    }
}
