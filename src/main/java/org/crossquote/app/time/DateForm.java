package org.crossquote.app.time;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.crossquote.app.overlay.Overlay;
import org.crossquote.date.DateMention;
import org.crossquote.date.DateValue;
import org.crossquote.date.find.TypedDate;

/** Asks which time some words mean. */
final class DateForm extends VBox {
    private static final double WIDTH = 460;

    private final Overlay overlay;
    private final Consumer<DateValue> right;
    private final TextField field = new TextField();
    private final Label wrong = new Label();

    /**
     * @param around the words of the article around the date
     * @param right takes what the reader types, once it is a date
     */
    DateForm(Overlay overlay, DateMention mention, String around, Consumer<DateValue> right) {
        super(12);
        this.overlay = overlay;
        this.right = right;
        getStyleClass().addAll("key-sheet", "details-form", "date-form");
        Label heading = new Label(TimeWording.text("right.heading", mention.exact()));
        heading.getStyleClass().add("sheet-title");
        Label help = new Label(TimeWording.text("right.help"));
        wrong.getStyleClass().add("details-wrong");
        for (Label label : new Label[] {heading, help, wrong}) {
            label.setWrapText(true);
            label.setMaxWidth(WIDTH);
        }
        Label told = new Label(around);
        told.getStyleClass().add("palette-note");
        told.setWrapText(true);
        told.setMaxWidth(WIDTH);
        help.setLabelFor(field);
        field.setId("date-field");
        field.setAccessibleText(TimeWording.text("right.field"));
        DateValue now = mention.value();
        field.setText(now == null ? "" : now.toString());
        field.setOnAction(event -> keep());
        Button keep = new Button(TimeWording.text("right.keep"));
        keep.setId("date-keep");
        keep.setOnAction(event -> keep());
        Button leave = new Button(TimeWording.text("right.leave"));
        leave.setOnAction(event -> overlay.close());
        HBox buttons = new HBox(8, keep, leave);
        buttons.setAlignment(Pos.CENTER_LEFT);
        say("");
        getChildren().addAll(heading, told, help, field, wrong, buttons);
    }

    void open() {
        overlay.open(this, field);
        field.selectAll();
    }

    private void keep() {
        Optional<DateValue> typed = TypedDate.read(field.getText());
        if (typed.isEmpty()) {
            say(TimeWording.text("right.no-date", field.getText().strip()));
            field.requestFocus();
            return;
        }
        overlay.close();
        right.accept(typed.get());
    }

    private void say(String sentence) {
        wrong.setText(sentence);
        wrong.setManaged(!sentence.isEmpty());
        wrong.setVisible(!sentence.isEmpty());
    }
}
