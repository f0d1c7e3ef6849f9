package org.crossquote.app.note.write;

import java.util.List;
import java.util.Locale;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.crossquote.app.note.colour.NotePalette;
import org.crossquote.app.note.model.NoteDraft;
import org.crossquote.app.note.model.NoteTags;
import org.crossquote.app.note.model.NotesViewModel;
import org.crossquote.app.note.text.NoteWords;
import org.crossquote.app.script.Direction;
import org.jspecify.annotations.Nullable;

/** Where a note is written and its tags are given. What is typed is in the notes a moment later. */
public final class NoteWriter extends VBox {
    private static final Duration PAUSE = Duration.millis(250);
    private static final int MOST_TAGS = 8;

    private final NotesViewModel model;
    private final Label badge = new Label();
    private final Label title = new Label();
    private final Label quote = new Label();
    private final TextArea words = new TextArea();
    private final TextField tags = new TextField();
    private final ContextMenu known = new ContextMenu();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final Runnable onDone;
    private @Nullable NoteDraft draft;
    private boolean filling;

    /** Whether the reader writes, or has written, on a note that cannot be made yet. */
    private boolean waiting;

    /** @param onDone gives the keys back to the text */
    public NoteWriter(NotesViewModel model, Runnable onDone) {
        this.model = model;
        this.onDone = onDone;
        getStyleClass().addAll("note-writer", NotePalette.OTHER);
        badge.getStyleClass().add("badge");
        badge.setMinWidth(Region.USE_PREF_SIZE);
        title.getStyleClass().add("entry-name");
        quote.getStyleClass().add("note-quote");
        quote.setWrapText(true);
        Direction.follow(quote, quote.textProperty());
        quote.setMaxHeight(40);
        words.setWrapText(true);
        Direction.follow(words, words.textProperty());
        words.setPrefRowCount(4);
        words.setPromptText("What do you think of it?");
        words.setAccessibleText("Note");
        tags.setPromptText("Tags, with blanks between them");
        tags.setAccessibleText("Tags, with blanks between them");
        Label hint = new Label("Enter keeps · Shift+Enter new line · Esc goes back to the text");
        hint.getStyleClass().add("soft");
        hint.setWrapText(true);
        HBox header = new HBox(8, badge, title);
        header.getStyleClass().add("entry-header");
        getChildren().addAll(header, quote, words, tags, hint);
        words.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        tags.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        words.textProperty().addListener((value, before, now) -> typed());
        tags.textProperty().addListener((value, before, now) -> typed());
        tags.caretPositionProperty().addListener((value, before, now) -> suggest());
        pause.setOnFinished(e -> store());
        model.chosenProperty().addListener((value, before, now) -> leaveWhenElsewhere(now));
        show(false);
    }

    /**
     * Opens it on a draft.
     *
     * @param place where it stands, in words
     */
    public void open(NoteDraft fresh, int number, String place, boolean onTags) {
        boolean takesOver = waiting;
        boolean isLeft = takesOver && !isVisible();
        waiting = false;
        draft = fresh;
        fresh.onEnd(this::ended);
        filling = true;
        badge.setText(number == 0 ? "" : Integer.toString(number));
        badge.setVisible(number > 0);
        badge.setManaged(number > 0);
        title.setText(place);
        String on = NoteWords.shortened(NoteWords.quote(fresh.annotation()));
        quote.setText(on);
        quote.setManaged(!on.isEmpty());
        fill(words, fresh.annotation().note(), takesOver ? "\n" : null);
        fill(tags, String.join(" ", fresh.annotation().tags()), takesOver ? " " : null);
        filling = false;
        getStyleClass().removeIf(c -> c.startsWith("note-") && !c.equals("note-writer"));
        getStyleClass()
                .add(model.paletteProperty().get().styleClass(fresh.annotation().highlight()));
        if (takesOver) {
            typed();
        }
        if (isLeft) {
            close();
        } else {
            show(true);
            if (!takesOver) {
                (onTags ? tags : words).requestFocus();
            }
        }
    }

    /**
     * Opens it before there is a draft; the draft takes over what is typed until then.
     *
     * @param why why there is none, in a few words
     */
    public void await(String why, boolean onTags) {
        if (!waiting) {
            waiting = true;
            badge.setVisible(false);
            badge.setManaged(false);
            title.setText(why);
            quote.setManaged(false);
            words.clear();
            tags.clear();
        }
        show(true);
        (onTags ? tags : words).requestFocus();
    }

    /** @param between stands between what a note has already and what was typed before it was there; null when nothing was */
    private static void fill(TextInputControl field, String has, @Nullable String between) {
        String typed = between == null ? "" : field.getText();
        if (!has.isEmpty() || typed.isEmpty()) {
            field.setText(has.isEmpty() || typed.isEmpty() ? has + typed : has + between + typed);
            field.positionCaret(field.getLength());
        }
    }

    private void typed() {
        NoteDraft now = draft;
        if (now != null && !filling) {
            now.write(words.getText());
            now.tag(NoteTags.of(tags.getText(), words.getText()));
            // Not from the start: who types without a pause is saved all the same.
            if (pause.getStatus() != Animation.Status.RUNNING) {
                pause.playFromStart();
            }
        }
    }

    private void store() {
        if (draft != null) {
            model.edits().storeDraft();
        }
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE || (event.getCode() == KeyCode.ENTER && !event.isShiftDown())) {
            if (event.getCode() == KeyCode.ENTER && known.isShowing()) {
                return;
            }
            event.consume();
            close();
            onDone.run();
        } else if (event.getCode() == KeyCode.ENTER && words.equals(event.getTarget())) {
            event.consume();
            words.replaceSelection("\n");
        } else if (event.getCode() == KeyCode.TAB && words.equals(event.getTarget()) && !event.isShortcutDown()) {
            event.consume();
            tags.requestFocus();
        }
    }

    /** Another note was chosen, by whatever way: what was written is kept. */
    private void leaveWhenElsewhere(@Nullable String id) {
        if (draft != null && !draft.id().equals(id)) {
            close();
        }
    }

    /** Keeps what was written and goes. */
    void close() {
        if (draft != null) {
            model.edits().finishDraft();
        } else if (waiting) {
            show(false);
        }
    }

    private void ended() {
        pause.stop();
        draft = null;
        known.hide();
        show(false);
    }

    /** Whether a note is being written. */
    boolean isOpen() {
        return draft != null;
    }

    private void suggest() {
        known.hide();
        if (filling || draft == null || !tags.isFocused()) {
            return;
        }
        String before = tags.getText(0, tags.getCaretPosition());
        int from = Math.max(before.lastIndexOf(' '), before.lastIndexOf(',')) + 1;
        String begun = before.substring(from).replace("#", "").toLowerCase(Locale.ROOT);
        List<String> has = NoteTags.split(tags.getText());
        List<MenuItem> items = model.book().tags().stream()
                .filter(t -> !begun.isEmpty() && t.toLowerCase(Locale.ROOT).startsWith(begun) && !has.contains(t))
                .limit(MOST_TAGS)
                .map(t -> item(t, from))
                .toList();
        if (!items.isEmpty() && getScene().getWindow() != null) {
            known.getItems().setAll(items);
            known.show(tags, Side.BOTTOM, 0, 2);
        }
    }

    private MenuItem item(String tag, int from) {
        MenuItem item = new MenuItem(tag);
        item.setMnemonicParsing(false);
        item.setOnAction(e -> {
            tags.replaceText(from, tags.getCaretPosition(), tag + " ");
            tags.positionCaret(from + tag.length() + 1);
        });
        return item;
    }

    private void show(boolean open) {
        setVisible(open);
        setManaged(open);
    }
}
