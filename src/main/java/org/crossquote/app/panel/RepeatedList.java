package org.crossquote.app.panel;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.crossquote.app.LookUp;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.WhenSeen;
import org.crossquote.app.panel.GapRow.Heading;
import org.crossquote.app.panel.GapRow.Line;
import org.crossquote.link.Passage;
import org.crossquote.reading.Reading;
import org.crossquote.reading.Repeated;

/** What unrelated articles repeat, in the whole collection; a click goes to one of its places. */
public final class RepeatedList extends VBox {
    private final ReaderModel model;
    private final ListView<GapRow> list = new ListView<>();
    private final Label nothing = Parts.soft("");

    /** @param close takes the list away */
    RepeatedList(ReaderModel model, Runnable close) {
        this.model = model;
        getStyleClass().add("quotation-list");
        list.setCellFactory(view -> new RowCell<>(row -> row.look(passage -> "speaker-other"), GapList.WORDS_HEIGHT));
        list.setPlaceholder(nothing);
        list.setAccessibleText(WhyEmpty.text("boilerplate"));
        Parts.onChosen(list, this::look);
        Label note = Parts.soft("");
        sayHow(note);
        model.keys().onChange(() -> sayHow(note));
        note.getStyleClass().add("list-note");
        HBox head = Parts.line(
                "gap-head", Parts.link(WhyEmpty.text("close"), close), Parts.name(WhyEmpty.text("boilerplate")));
        setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head, note, list);
        WhenSeen content = new WhenSeen(this, this::fill);
        model.readingProperty().addListener((value, before, now) -> {
            // Another choice of what is shown changes nothing here.
            if (!before.hasLinksOf(now)) {
                content.fill();
            }
        });
        content.fill();
    }

    private void sayHow(Label note) {
        note.setText(WhyEmpty.text("repeated.note", model.keys().of("show.boilerplate")));
    }

    private void fill() {
        Reading reading = model.reading();
        list.getItems().clear();
        nothing.setText(WhyEmpty.text("looking"));
        LookUp.in(reading, this, () -> rows(reading), rows -> {
            if (model.reading().hasLinksOf(reading)) {
                list.getItems().setAll(rows);
                nothing.setText(WhyEmpty.text("repeated.none"));
                if (list.isFocused()) {
                    focusList();
                }
            }
        });
    }

    private static List<GapRow> rows(Reading reading) {
        List<GapRow> rows = new ArrayList<>();
        for (Repeated text : reading.repeated()) {
            List<Integer> having = text.places().stream()
                    .map(place -> reading.numberOf(place.article()))
                    .distinct()
                    .sorted()
                    .toList();
            rows.add(new Line(text.example(), "", having));
        }
        if (!rows.isEmpty()) {
            rows.addFirst(new Heading(WhyEmpty.text("repeated"), rows.size()));
        }
        return rows;
    }

    /** Gives the list the keyboard. */
    void focusList() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty() && list.getItems().size() > 1) {
            list.getSelectionModel().select(1);
        }
    }

    /** Its links are to be seen when the reader asks for it. */
    private void look() {
        if (list.getSelectionModel().getSelectedItem() instanceof Line line) {
            model.shownProperty().set(model.shownProperty().get().withBoilerplate(true));
            Passage passage = line.passage();
            model.focusOn(passage.article(), passage.span());
        }
    }
}
