package org.crossquote.app.note.colour;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.crossquote.annotation.LineStyle;
import org.crossquote.app.overlay.Overlay;

/** The colours with which the reader marks: what they mean, which line goes with each, how many there are. Marks keep their colours. */
public final class ColourSettings extends VBox {
    private final Overlay overlay;
    private final ObjectProperty<NotePalette> palette;
    private final List<Row> rows = new ArrayList<>();
    private final VBox lines = new VBox(8);
    private final Button more = new Button("Add a colour");

    public ColourSettings(Overlay overlay, ObjectProperty<NotePalette> palette) {
        super(10);
        this.overlay = overlay;
        this.palette = palette;
        getStyleClass().add("palette");
        Label title = new Label("Your colours, what they mean, and their lines");
        title.getStyleClass().add("sheet-group");
        Button keep = new Button("Keep these colours");
        keep.setOnAction(e -> keep());
        more.setOnAction(e -> NotePalette.another(now()).ifPresent(colour -> {
            add(colour);
            rows.getLast().name.requestFocus();
        }));
        HBox buttons = new HBox(10, keep, more);
        getChildren().addAll(title, lines, buttons);
        palette.get().colours().forEach(this::add);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
                event.consume();
                keep();
            }
        });
    }

    /** One colour. */
    private final class Row extends HBox {
        private final String key;
        private final TextField name;
        private final ChoiceBox<LineStyle> line = new ChoiceBox<>();
        private final StackPane dot = new StackPane();

        Row(NoteColour colour) {
            super(10);
            key = colour.key();
            name = new TextField(colour.name());
            name.setAccessibleText("Name of the colour " + key);
            HBox.setHgrow(name, Priority.ALWAYS);
            line.getItems().setAll(LineStyle.values());
            line.setConverter(new LineWords());
            line.setAccessibleText("Line of the colour " + key);
            line.valueProperty().subscribe(this::showDot);
            line.setValue(colour.line());
            Button away = new Button("Leave out");
            away.setAccessibleText("Leave out the colour " + key);
            away.setOnAction(e -> remove(this));
            setAlignment(Pos.CENTER_LEFT);
            getChildren().addAll(dot, name, line, away);
        }

        private void showDot() {
            if (line.getValue() != null) {
                dot.getChildren().setAll(new ColourDot(colour()));
            }
        }

        NoteColour colour() {
            return new NoteColour(key, name.getText(), line.getValue());
        }
    }

    private void add(NoteColour colour) {
        Row row = new Row(colour);
        rows.add(row);
        lines.getChildren().add(row);
        more.setDisable(rows.size() == NotePalette.MOST);
    }

    /** The last one stays: marking needs a colour. */
    private void remove(Row row) {
        if (rows.size() > 1) {
            rows.remove(row);
            lines.getChildren().remove(row);
            more.setDisable(false);
            rows.getFirst().name.requestFocus();
        }
    }

    private List<NoteColour> now() {
        return rows.stream().map(Row::colour).toList();
    }

    public void open() {
        overlay.open(this, rows.getFirst().name);
    }

    private void keep() {
        palette.set(NotePalette.of(now()));
        overlay.close();
    }
}
