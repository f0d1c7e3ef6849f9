package org.crossquote.app.speakers;

import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.crossquote.app.SpeakerColours;
import org.crossquote.app.speakers.SpeakerRow.Part;
import org.crossquote.app.view.TableRows;
import org.crossquote.message.MessageFile;

/**
 * How the cells of the table of speakers look.
 *
 * @param colours which colour a speaker has
 */
record SpeakerCells(SpeakerColours colours) {
    private static final MessageFile MESSAGES = MessageFile.beside(SpeakerCells.class);

    /** What an article quotes of a speaker, and how that is said. */
    record Cell(SpeakerRow row, Optional<Part> part, Measure measure) {
        double value() {
            return part.map(measure::of).orElse(0.0);
        }

        /** Whether it is more than half of the most that any article has of the speaker. */
        boolean isMuch() {
            double most = row.byArticle().values().stream()
                    .mapToDouble(measure::of)
                    .max()
                    .orElse(0);
            return value() * 2 > most;
        }
    }

    static TableColumn<SpeakerRow, Integer> total(String head, Function<SpeakerRow, Integer> value) {
        TableColumn<SpeakerRow, Integer> column =
                TableRows.column(head, 76, value, (cell, n) -> cell.setText(MESSAGES.text("count", n)));
        column.setMaxWidth(100);
        column.getStyleClass().add("number");
        return column;
    }

    void name(TableCell<?, ?> cell, SpeakerRow row) {
        Region dot = new Region();
        dot.getStyleClass().addAll("speaker-dot", colours.styleClass(row.speaker()));
        Label name = new Label(row.speaker().name());
        name.getStyleClass().add("row-name");
        name.setMinWidth(0);
        VBox words = new VBox(name); // one below the other: the name is not to be cut for what is said of it
        words.setAlignment(Pos.CENTER_LEFT);
        HBox all = new HBox(8, dot, words);
        all.getStyleClass().add("speaker-line");
        String said = row.speaker().name();
        if (row.unsure() > 0) {
            Label unsure = new Label(MESSAGES.text("unsure", row.unsure()));
            unsure.getStyleClass().add("soft");
            words.getChildren().add(unsure);
            said += ", " + unsure.getText();
        }
        cell.setGraphic(all);
        cell.setAccessibleText(said);
    }

    void cell(TableCell<?, ?> shown, Cell cell) {
        String text = cell.measure().text(cell.part());
        if (cell.part().isEmpty()) {
            shown.setText(text);
            shown.setAccessibleText(MESSAGES.text("none"));
            return;
        }
        Label count = new Label(text);
        count.getStyleClass()
                .addAll("speaker-count", colours.styleClass(cell.row().speaker()));
        if (cell.isMuch()) {
            count.getStyleClass().add("much");
        }
        shown.setGraphic(count);
        shown.setAccessibleText(text);
    }
}
