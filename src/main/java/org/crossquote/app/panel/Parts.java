package org.crossquote.app.panel;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.crossquote.app.NumberBadge;
import org.crossquote.link.Link;

/** The small things of which the panel's entries are made. */
final class Parts {
    private Parts() {}

    static Label badge(int number) {
        return new NumberBadge(number);
    }

    static Label name(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("entry-name");
        label.setMinWidth(0);
        return label;
    }

    static Label pill(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("pill");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** Grade and score of a link in plain words; the number is in the tooltip. */
    static Label pill(Link link) {
        Label pill = pill(link.grade().inWords() + " · " + link.sureness().inWords());
        pill.setTooltip(new Tooltip(WhyEmpty.text("score", Math.round(link.score() * 100))));
        return pill;
    }

    static Label soft(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("soft");
        return label;
    }

    static Label caveat(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("caveat");
        return label;
    }

    static Hyperlink link(String text, Runnable run) {
        Hyperlink link = new Hyperlink(text);
        link.getStyleClass().add("quiet-link");
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setOnAction(e -> {
            link.setVisited(false);
            run.run();
        });
        return link;
    }

    /** A click on a row of a list, or Enter, goes where it leads. */
    static void onChosen(ListView<?> list, Runnable go) {
        list.setOnMouseClicked(event -> go.run());
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                go.run();
            }
        });
    }

    /** One line with {@code last} at its right end. */
    static HBox line(String styleClass, Node last, Node... first) {
        HBox line = new HBox(8, first);
        line.getChildren().addAll(gap(), last);
        line.getStyleClass().add(styleClass);
        return line;
    }

    static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
