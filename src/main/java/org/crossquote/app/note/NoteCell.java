package org.crossquote.app.note;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.Correction;
import org.jspecify.annotations.Nullable;

/** One note in the list. */
final class NoteCell extends ListCell<PlacedNote> {
    private static final PseudoClass LOST = PseudoClass.getPseudoClass("lost");

    /** What a cell knows beside its note, and what it can have done. */
    interface Owner {
        /** The number of the article in which it stands, 0 for none. */
        int number(PlacedNote note);

        /** Where it stands, in words. */
        String place(PlacedNote note);

        /** The colours. */
        NotePalette palette();

        /** When it is now. */
        java.time.Instant now();

        /** What can be done with the note besides going there. */
        List<NoteAct> acts(PlacedNote note);
    }

    private final Owner owner;

    NoteCell(Owner owner) {
        this.owner = owner;
        getStyleClass().add("note-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable PlacedNote note, boolean empty) {
        super.updateItem(note, empty);
        if (note == null || empty) {
            setGraphic(null);
            setAccessibleText("");
            setContextMenu(null);
        } else {
            setGraphic(content(note));
            setAccessibleText(owner.place(note) + ". " + NoteWords.describe(note, owner.palette()));
            setContextMenu(NoteAct.menu(owner.acts(note)));
        }
        pseudoClassStateChanged(LOST, note != null && note.lost());
    }

    private VBox content(PlacedNote note) {
        VBox content = new VBox(6, header(note));
        String quote = NoteWords.shortened(NoteWords.quote(note.annotation()));
        if (!quote.isEmpty()) {
            content.getChildren().add(wrapped(quote, "note-quote"));
        }
        content.getChildren().addAll(bodies(note.annotation()));
        if (note.lost()) {
            content.getChildren().add(wrapped("The words are no longer in the article.", "soft"));
        }
        if (owner.acts(note).stream().anyMatch(NoteAct::prominent)) {
            content.getChildren().add(links(note));
        }
        return content;
    }

    private HBox header(PlacedNote note) {
        int number = owner.number(note);
        Label badge = new Label(number == 0 ? "–" : Integer.toString(number));
        badge.getStyleClass().add("badge");
        badge.setMinWidth(Region.USE_PREF_SIZE);
        Label place = new Label(note.lost() ? "place lost" : owner.place(note));
        place.getStyleClass().add(note.lost() ? "note-lost" : "note-place");
        place.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox header = new HBox(8, badge, place, gap);
        String age = Age.of(note.annotation().modified(), owner.now(), ZoneId.systemDefault());
        if (!age.isEmpty()) {
            Label pill = new Label(age);
            pill.getStyleClass().add("pill");
            pill.setMinWidth(Region.USE_PREF_SIZE);
            header.getChildren().add(pill);
        }
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    private List<Node> bodies(Annotation annotation) {
        List<Node> nodes = new ArrayList<>();
        annotation.corrections().stream().map(Correction::inWords).forEach(w -> nodes.add(wrapped(w, "correction")));
        VBox body = new VBox(4);
        body.getStyleClass().addAll("note-body", owner.palette().styleClass(annotation.highlight()));
        if (!annotation.note().isBlank()) {
            body.getChildren().add(new MarkdownText(annotation.note()));
        }
        String colour = owner.palette().name(annotation.highlight());
        String tags = NoteWords.tags(annotation);
        String last = colour + (colour.isEmpty() || tags.isEmpty() ? "" : " · ") + tags;
        if (!last.isEmpty()) {
            body.getChildren().add(wrapped(last, "soft"));
        }
        if (!body.getChildren().isEmpty()) {
            nodes.add(body);
        }
        return nodes;
    }

    private HBox links(PlacedNote note) {
        HBox links = new HBox(10);
        for (NoteAct act : owner.acts(note)) {
            if (act.prominent()) {
                Hyperlink link = new Hyperlink(act.name());
                link.setOnAction(e -> act.run().run());
                link.setFocusTraversable(false);
                links.getChildren().add(link);
            }
        }
        return links;
    }

    private static Label wrapped(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
