package org.crossquote.app.time;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.crossquote.date.DateMention;
import org.crossquote.date.line.TimeRows;
import org.crossquote.date.line.TimeWords;
import org.crossquote.reading.Reasons;

/** What is told of the date that is chosen, and what can be done with it. */
final class TimeCard extends HBox {
    private final Label told = new Label();
    private final Label why = new Label();
    private final Button open = new Button(TimeWording.text("open"));
    private final Button right = new Button(TimeWording.text("right"));
    private final Button back = new Button(TimeWording.text("take-back"));
    private List<DateMention> mentions = List.of();
    private TimeRows rows = TimeRows.unread(TimeRows.State.LOOKING);

    /**
     * @param goTo goes to where something is told
     * @param putRight asks which time is meant
     * @param takeBack takes back what the reader said
     */
    TimeCard(Consumer<DateMention> goTo, Consumer<DateMention> putRight, Consumer<DateMention> takeBack) {
        super(12);
        getStyleClass().add("time-card");
        told.setWrapText(true);
        told.setMinHeight(USE_PREF_SIZE);
        why.getStyleClass().add("soft");
        why.setWrapText(true);
        open.setOnAction(event -> mentions.stream().findFirst().ifPresent(goTo));
        right.setId("time-right");
        right.setOnAction(event -> choose(right, mentions, putRight));
        back.setId("time-take-back");
        back.setOnAction(event ->
                choose(back, mentions.stream().filter(DateMention::isReaders).toList(), takeBack));
        VBox words = new VBox(2, told, why);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        FlowPane buttons = new FlowPane(6, 6, open, right, back);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.setPrefWrapLength(340);
        buttons.setMinWidth(150);
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(words, buttons);
        List.of(open, right, back).forEach(button -> button.managedProperty().bind(button.visibleProperty()));
    }

    /** Where an article tells a time several times, the reader says which one is meant. */
    private void choose(Button at, List<DateMention> from, Consumer<DateMention> then) {
        if (from.size() == 1) {
            then.accept(from.getFirst());
            return;
        }
        ContextMenu menu = new ContextMenu();
        from.forEach(mention -> {
            MenuItem item = new MenuItem(TimeWords.around(rows.article(mention), mention));
            item.setMnemonicParsing(false);
            item.setOnAction(event -> then.accept(mention));
            menu.getItems().add(item);
        });
        menu.show(at, Side.TOP, 0, 0);
    }

    /**
     * Tells of a date.
     *
     * @param all where it is told; none for nothing chosen
     * @param sentence what is told
     * @param canPutRight whether dates can be put right now
     */
    void show(TimeRows found, List<DateMention> all, String sentence, boolean canPutRight) {
        rows = found;
        mentions = List.copyOf(all);
        told.setText(sentence);
        why.setText(
                all.isEmpty()
                        ? ""
                        : TimeWording.text(
                                "why",
                                all.getFirst().exact(),
                                Reasons.inWords(all.getFirst().why())));
        open.setVisible(!all.isEmpty());
        right.setVisible(!all.isEmpty() && canPutRight);
        back.setVisible(canPutRight && all.stream().anyMatch(DateMention::isReaders));
    }
}
