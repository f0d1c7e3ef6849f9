package org.crossquote.app.note.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.crossquote.app.KeyNames;
import org.crossquote.app.compare.ColumnsView;
import org.crossquote.app.note.colour.ColourDot;
import org.crossquote.app.note.colour.NoteColour;
import org.crossquote.app.note.model.NotesViewModel;
import org.crossquote.app.note.model.PlacedNote;
import org.crossquote.app.note.text.NoteWords;
import org.crossquote.message.MessageFile;
import org.crossquote.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What can be done with the selected words or the chosen mark, close to them. It is a pane over the columns in which the bar
 * lies; only the bar itself takes the mouse. Every button has a key.
 */
public final class SelectionBar extends Pane {
    private static final MessageFile MESSAGES = MessageFile.beside(SelectionBar.class);
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double MARGIN = 6;

    private final NotesViewModel notes;
    private final NoteCommands commands;
    private final ColumnsView columns;
    private final NoteExtent extent;
    private final KeyNames keys;
    private final VBox bar = new VBox();
    private final HBox buttons = new HBox();
    private final Label note = new Label();
    private final Label how = new Label(MESSAGES.text("bar.extent.keys"));
    private final List<Button> dots = new ArrayList<>();
    private final BooleanProperty offered = new SimpleBooleanProperty(true);
    private boolean mouseDown;
    /** The note that was just written: who has said what he thinks reads on, and the bar would only hide words. */
    private @Nullable String written;

    /** @param keys the keys of the commands */
    public SelectionBar(
            NotesViewModel notes, NoteCommands commands, ColumnsView columns, NoteExtent extent, KeyNames keys) {
        this.notes = notes;
        this.commands = commands;
        this.columns = columns;
        this.extent = extent;
        this.keys = keys;
        bar.getStyleClass().add("selection-bar");
        bar.setAccessibleRole(AccessibleRole.TOOL_BAR);
        bar.setAccessibleText(MESSAGES.text("bar"));
        bar.setVisible(false);
        setPickOnBounds(false);
        getStyleClass().add("selection-layer");
        buttons.getStyleClass().add("bar-buttons");
        note.getStyleClass().add("bar-note");
        note.setWrapText(true);
        how.getStyleClass().addAll("bar-note", "bar-how");
        bar.getChildren().setAll(note, buttons, how);
        getChildren().add(bar);
        extent.changingProperty().addListener((value, before, now) -> update());
        notes.paletteProperty()
                .addListener((value, before, now) -> buttons.getChildren().clear());
        keys.onChange(() -> {
            buttons.getChildren().clear();
            update();
        });
        follow();
    }

    private void follow() {
        commands.selection().wordsProperty().addListener((value, before, now) -> update());
        notes.chosenProperty().addListener((value, before, now) -> {
            written = null;
            update();
        });
        notes.book().onChange(change -> update());
        notes.stateProperty().addListener((value, before, now) -> update());
        notes.edits().writingProperty().addListener((value, before, now) -> {
            written = before ? notes.chosenProperty().get() : null;
            update();
        });
        offered.addListener((value, before, now) -> update());
        widthProperty().addListener((value, before, now) -> update());
        heightProperty().addListener((value, before, now) -> update());
        columns.addPart(column -> {
            column.scrollProperty().addListener((value, before, now) -> update());
            column.boundsInParentProperty().addListener((value, before, now) -> update());
            column.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> hold(true));
            column.addEventFilter(MouseEvent.MOUSE_RELEASED, e -> hold(false));
        });
    }

    /** While words are being selected with the mouse, the bar would be in the way. */
    private void hold(boolean down) {
        mouseDown = down;
        written = null;
        update();
    }

    /** Whether the reader wants the bar. */
    public BooleanProperty offeredProperty() {
        return offered;
    }

    private void fill() {
        dots.clear();
        int number = 1;
        for (NoteColour colour : notes.paletteProperty().get().colours()) {
            dots.add(dot(colour, number++));
        }
        buttons.getChildren().setAll(dots);
        buttons.getChildren()
                .addAll(
                        new Separator(javafx.geometry.Orientation.VERTICAL),
                        button(MESSAGES.text("bar.note"), "note.write", commands::write),
                        button(MESSAGES.text("bar.tag"), "note.tag", commands::tag),
                        button(MESSAGES.text("bar.copy"), "copy.source", columns.copied()::copyWithSource),
                        button(MESSAGES.text("bar.extent"), "note.extent", extent::begin),
                        button(MESSAGES.text("bar.delete"), "note.delete", commands::delete));
    }

    private Button dot(NoteColour colour, int number) {
        Button dot = new Button();
        dot.setGraphic(new ColourDot(colour));
        dot.getStyleClass().setAll("button", "bar-dot");
        dot.setAccessibleText(MESSAGES.text("bar.mark", colour.name()));
        dot.setTooltip(new Tooltip(tip(colour, "note.colour." + number)));
        dot.setUserData(colour.key());
        dot.setFocusTraversable(false);
        dot.setOnAction(e -> commands.highlight(number));
        return dot;
    }

    private String tip(NoteColour colour, String command) {
        return keys.hasKey(command)
                ? MESSAGES.text("bar.mark.key", colour.name(), keys.of(command))
                : MESSAGES.text("bar.mark", colour.name());
    }

    private Button button(String text, String id, Runnable action) {
        Button button = new Button(text);
        if (keys.hasKey(id)) {
            Label key = new Label(keys.of(id));
            key.getStyleClass().add("bar-key");
            button.setGraphic(key);
        }
        button.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        button.setId(id);
        button.setFocusTraversable(false);
        button.setOnAction(e -> action.run());
        return button;
    }

    private void update() {
        boolean open = notes.stateProperty().get() instanceof NotesViewModel.State.Open;
        boolean selected = commands.selection().wordsProperty().get() != null;
        boolean isNote =
                selected || written == null || extent.changingProperty().get();
        Optional<PlacedNote> chosen = isNote ? notes.chosen() : Optional.empty();
        Optional<Bounds> where = open
                        && offered.get()
                        && !mouseDown
                        && !notes.edits().writingProperty().get()
                        && getScene() != null
                ? commands.selection()
                        .words()
                        .flatMap(p -> box(p.article(), p.span()))
                        .or(() -> chosen.flatMap(PlacedNote::place).flatMap(p -> box(p.article(), p.span())))
                : Optional.empty();
        bar.setVisible(where.isPresent());
        if (where.isPresent()) {
            if (buttons.getChildren().isEmpty()) {
                fill();
            }
            show("copy.source", selected);
            show("note.delete", !selected);
            show("note.extent", !selected);
            boolean changing = extent.changingProperty().get();
            show(buttons, !changing);
            show(how, changing);
            String text = chosen.map(n -> NoteWords.shortened(words(n))).orElse("");
            note.setText(selected ? "" : text);
            show(note, !note.getText().isEmpty());
            String colour = selected
                    ? ""
                    : chosen.map(n -> n.annotation().highlight())
                            .map(h -> h.colour())
                            .orElse("");
            dots.forEach(d -> d.pseudoClassStateChanged(CHOSEN, colour.equals(d.getUserData())));
            place(where.get());
        }
    }

    private static String words(PlacedNote note) {
        return (note.annotation().note() + " " + NoteWords.tags(note.annotation())).strip();
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private void show(String id, boolean visible) {
        for (Node child : buttons.getChildren()) {
            if (id.equals(child.getId())) {
                show(child, visible);
            }
        }
    }

    private Optional<Bounds> box(String article, @Nullable Span span) {
        return WordsBox.inScene(columns, article, span).map(this::sceneToLocal);
    }

    /** Close to the words, where it hides least of what is to be read. */
    private void place(Bounds words) {
        bar.applyCss();
        double width = Math.min(bar.prefWidth(-1), getWidth() - 2 * MARGIN);
        double height = bar.prefHeight(width);
        Rectangle2D room = new Rectangle2D(
                MARGIN, MARGIN, Math.max(width, getWidth() - 2 * MARGIN), Math.max(height, getHeight() - 2 * MARGIN));
        Rectangle2D at = BarPlace.best(words, width, height, room, this::hidden);
        bar.resizeRelocate(snapPositionX(at.getMinX()), snapPositionY(at.getMinY()), width, height);
    }

    private double hidden(Rectangle2D part) {
        Bounds inScene =
                localToScene(new BoundingBox(part.getMinX(), part.getMinY(), part.getWidth(), part.getHeight()));
        return columns.made().stream().mapToDouble(c -> c.wordsUnder(inScene)).sum();
    }

    @Override
    protected void layoutChildren() {
        update();
    }
}
