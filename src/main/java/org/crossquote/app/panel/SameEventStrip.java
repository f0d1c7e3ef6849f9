package org.crossquote.app.panel;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.crossquote.app.KeyNames;
import org.crossquote.reading.Reading;

/** With which others of a large collection an article is compared, where its gaps are listed; one click opens one beside it. */
final class SameEventStrip extends VBox {
    private static final int MOST = 20;

    private final Consumer<String> open;
    private final KeyNames keys;

    /**
     * @param open opens an article, given by its id, as a column
     * @param keys the keys of the window's commands
     */
    SameEventStrip(Consumer<String> open, KeyNames keys) {
        super(7);
        this.open = open;
        this.keys = keys;
        getStyleClass().add("list-note");
        CellLine.show(this, false);
    }

    /** Shows nothing. */
    void clear() {
        CellLine.show(this, false);
    }

    /** @param articles the ids of those that tell of the same event */
    void show(Reading reading, List<String> articles) {
        CellLine.show(this, true);
        if (articles.isEmpty()) {
            getChildren().setAll(Parts.soft(WhyEmpty.text("same-event.none", keys.of("panel.alike"))));
            return;
        }
        FlowPane numbers = new FlowPane(4, 4);
        articles.stream()
                .sorted(Comparator.comparingInt(reading::numberOf))
                .limit(MOST)
                .forEach(id -> reading.collection()
                        .article(id)
                        .ifPresent(article -> numbers.getChildren()
                                .add(new ArticleButton(
                                        reading.numberOf(id), article, WhyEmpty.text("same-event.tells"), open))));
        int more = articles.size() - MOST;
        getChildren().setAll(Parts.soft(WhyEmpty.text("same-event", articles.size(), more > 0 ? 1 : 0, MOST)), numbers);
    }
}
