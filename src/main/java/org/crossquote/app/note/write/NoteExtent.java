package org.crossquote.app.note.write;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.input.KeyEvent;
import org.crossquote.app.column.ArticleColumn;
import org.crossquote.app.column.TextSelection;
import org.crossquote.app.compare.ColumnsView;
import org.crossquote.app.note.model.NotesViewModel;
import org.crossquote.app.note.model.PlacedNote;
import org.crossquote.link.Passage;
import org.crossquote.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Changes where a note begins and ends, edge by edge: its words become the selection, whose edge the keys that select move;
 * Tab goes to the other edge, Enter keeps, Esc leaves it as it was.
 */
public final class NoteExtent {
    private final NotesViewModel notes;
    private final ColumnsView columns;
    private final NoteSelection selection;
    private final ReadOnlyBooleanWrapper changing = new ReadOnlyBooleanWrapper();
    private @Nullable String id;

    public NoteExtent(NotesViewModel notes, ColumnsView columns, NoteSelection selection) {
        this.notes = notes;
        this.columns = columns;
        this.selection = selection;
        columns.addPart(column -> column.addEventFilter(KeyEvent.KEY_PRESSED, e -> onKey(column, e)));
    }

    /** Whether an extent is being changed. */
    ReadOnlyBooleanProperty changingProperty() {
        return changing.getReadOnlyProperty();
    }

    /** Begins with the chosen note, when it stands on words. */
    public void begin() {
        Optional<PlacedNote> chosen = notes.chosen().filter(n -> n.places().size() == 1);
        Optional<PlacedNote.Anchor> place = chosen.flatMap(PlacedNote::place);
        Span span = place.map(PlacedNote.Anchor::span).orElse(null);
        if (chosen.isEmpty() || place.isEmpty() || span == null) {
            return;
        }
        columns.reveal(place.get().article(), span);
        columns.column(place.get().article()).ifPresent(column -> {
            id = chosen.get().id();
            selection.hold(true);
            selection.select(column, span);
            changing.set(true);
        });
    }

    private void onKey(ArticleColumn column, KeyEvent event) {
        if (id == null) {
            return;
        }
        switch (event.getCode()) {
            case TAB -> otherEdge(column);
            case ENTER -> keep();
            case ESCAPE -> end();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private static void otherEdge(ArticleColumn column) {
        TextSelection now = column.selectionProperty().get();
        if (now != null) {
            column.selectionProperty().set(now.turned());
        }
    }

    private void keep() {
        String changed = id;
        Optional<Passage> words = selection.words();
        if (changed != null && words.isPresent()) {
            notes.edits()
                    .changeExtent(changed, words.get().article(), words.get().span());
        }
        end();
    }

    private void end() {
        id = null;
        selection.collapse();
        selection.hold(false);
        changing.set(false);
    }
}
