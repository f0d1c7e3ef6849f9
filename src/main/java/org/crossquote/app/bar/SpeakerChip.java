package org.crossquote.app.bar;

import java.util.List;
import javafx.collections.SetChangeListener;
import javafx.collections.WeakSetChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.crossquote.app.SpeakerFilter;
import org.crossquote.quote.Speaker;
import org.jspecify.annotations.Nullable;

/** A speaker with a dot in the speaker's colour, the name and a count; clicking it filters. */
public final class SpeakerChip extends Button {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    /** Nothing that is taken for the speaker's words is surely his. */
    private static final PseudoClass GUESSED = PseudoClass.getPseudoClass("guessed");

    private static final PseudoClass FADED = PseudoClass.getPseudoClass("faded");

    /** An organisation's whole name may be longer than there is room for; the tooltip has it. */
    private static final double LONGEST_NAME = 190;

    private final Speaker speaker;
    private final int count;
    private final int unsure;
    private final SpeakerFilter filter;
    private final Label noteCount = new Label();
    private int notes;
    // A field, because the filter, which lives longer than the chip, knows it weakly.
    private final SetChangeListener<Speaker> onChange = change -> showState();

    /** @param unsure how many of the {@code count} quotations are more guessed than known to be the speaker's */
    SpeakerChip(Speaker speaker, int count, int unsure, String speakerClass, SpeakerFilter filter) {
        this.speaker = speaker;
        this.count = count;
        this.unsure = unsure;
        this.filter = filter;
        getStyleClass().setAll("speaker-chip", speakerClass);
        boolean guessed = unsure > 0 && unsure == count;
        pseudoClassStateChanged(GUESSED, guessed);
        HBox face = face(guessed ? speaker.shortName() + "?" : speaker.shortName(), count, unsure);
        noteCount.getStyleClass().add("chip-notes");
        face.getChildren().add(noteCount);
        setGraphic(face);
        setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        setTooltip(new Tooltip());
        setOnAction(e -> choose(false));
        addByModifier();
        filter.chosen().addListener(new WeakSetChangeListener<>(onChange));
        showNotes(0);
    }

    /** @param now how many notes the reader has on the speaker's words */
    void showNotes(int now) {
        notes = now;
        noteCount.setText(Integer.toString(now));
        noteCount.setVisible(now > 0);
        noteCount.setManaged(now > 0);
        getTooltip()
                .setText(speaker.name() + ": click shows only this speaker, Ctrl+click adds"
                        + (unsure == 0 ? "" : "\n" + unsure + " of " + count + " are not sure")
                        + (notes == 0 ? "" : "\nYou have " + counted(notes, "note") + " on these words"));
        showState();
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    /** A button takes no notice of clicks and keys with a modifier. */
    private void addByModifier() {
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && (event.isShortcutDown() || event.isShiftDown())) {
                choose(true);
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean key = event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER;
            if (key && (event.isShortcutDown() || event.isShiftDown())) {
                event.consume();
                choose(true);
            }
        });
    }

    static HBox face(String name, int count, int unsure) {
        Region dot = new Region();
        dot.getStyleClass().add("dot");
        Label label = new Label(name);
        label.getStyleClass().add("chip-name");
        label.setMaxWidth(LONGEST_NAME);
        Label number = new Label(Integer.toString(count));
        number.getStyleClass().add("chip-count");
        HBox face = new HBox(6, dot, label, number);
        if (unsure > 0) {
            Label guessed = new Label(unsure + "?");
            guessed.getStyleClass().add("chip-unsure");
            face.getChildren().add(guessed);
        }
        face.getStyleClass().add("chip-face");
        return face;
    }

    public Speaker speaker() {
        return speaker;
    }

    /** Shows only this speaker, or adds it to those shown. */
    public void choose(boolean add) {
        if (add) {
            filter.toggle(List.of(speaker));
        } else {
            filter.only(List.of(speaker));
        }
    }

    private boolean isChosen() {
        return filter.chosen().contains(speaker);
    }

    private void showState() {
        pseudoClassStateChanged(CHOSEN, isChosen());
        pseudoClassStateChanged(FADED, !filter.chosen().isEmpty() && !isChosen());
        String state = isChosen() ? "chosen" : filter.chosen().isEmpty() ? "everybody is shown" : "faded";
        setAccessibleText(speaker.name() + ", " + counted(count, "quote") + ", "
                + (unsure == 0 ? "" : unsure + " not sure, ")
                + (notes == 0 ? "" : counted(notes, "note") + ", ") + state);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? Boolean.valueOf(isChosen())
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
