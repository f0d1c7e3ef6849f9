package org.crossquote.app.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.crossquote.app.note.ColourDot;
import org.crossquote.app.note.NoteColour;
import org.crossquote.app.note.NotePalette;

/** The names of the colours with which the reader marks, to be changed. Marks keep their colours. */
final class ColourNames extends VBox {
    private final Overlay overlay;
    private final ObjectProperty<NotePalette> palette;
    private final Map<String, TextField> fields = new HashMap<>();
    private final List<TextField> inOrder = new ArrayList<>();

    ColourNames(Overlay overlay, ObjectProperty<NotePalette> palette) {
        super(10);
        this.overlay = overlay;
        this.palette = palette;
        getStyleClass().add("palette");
        Label title = new Label("What your colours mean");
        title.getStyleClass().add("sheet-group");
        getChildren().add(title);
        palette.get().colours().forEach(colour -> getChildren().add(line(colour)));
        Button keep = new Button("Keep these names");
        keep.setOnAction(e -> keep());
        getChildren().add(keep);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                keep();
            }
        });
    }

    private HBox line(NoteColour colour) {
        TextField field = new TextField(colour.name());
        field.setAccessibleText("Name of the colour " + colour.key());
        HBox.setHgrow(field, Priority.ALWAYS);
        fields.put(colour.key(), field);
        inOrder.add(field);
        HBox line = new HBox(10, new ColourDot(colour), field);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    void open() {
        overlay.open(this, inOrder.getFirst());
    }

    private void keep() {
        Map<String, String> names = new HashMap<>();
        fields.forEach((key, field) -> names.put(key, field.getText()));
        palette.set(palette.get().named(names));
        overlay.close();
    }
}
