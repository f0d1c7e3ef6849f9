package org.crossquote.app.note.write;

import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.crossquote.app.ColumnState;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.column.ArticleColumn;
import org.crossquote.app.column.NoteMark;
import org.crossquote.app.column.TextSelection;
import org.crossquote.app.compare.ColumnsView;
import org.crossquote.app.note.model.NotesViewModel;
import org.crossquote.app.note.model.PlacedNote;
import org.crossquote.link.Passage;
import org.crossquote.text.Span;
import org.crossquote.text.WholeWords;
import org.jspecify.annotations.Nullable;

/**
 * The words that the reader has selected in the column that is the current one. A caret in a mark chooses its note; going on to another
 * quotation leaves it.
 */
public final class NoteSelection {
    private final NotesViewModel notes;
    private final ColumnsView columns;
    private final ReadOnlyObjectWrapper<@Nullable Passage> words = new ReadOnlyObjectWrapper<>();
    private boolean collapsing;
    private boolean held;

    public NoteSelection(NotesViewModel notes, ReaderModel reader, ColumnsView columns) {
        this.notes = notes;
        this.columns = columns;
        columns.addPart(column -> column.selectionProperty().addListener((value, before, now) -> changed(column, now)));
        columns.currentColumnProperty().addListener((value, before, now) -> look());
        columns.onRing(this::goOnTo);
        reader.focusProperty().addListener((value, before, now) -> {
            if (now != null) {
                goOnTo(now.passage());
            }
        });
    }

    /** Who goes on to another passage writes about that one, and no longer on the note that was chosen. */
    private void goOnTo(Passage passage) {
        boolean isOnIt = notes.chosen()
                .flatMap(PlacedNote::place)
                .filter(place -> place.article().equals(passage.article()))
                .filter(place -> place.span() != null && place.span().overlaps(passage.span()))
                .isPresent();
        if (!isOnIt && !held) {
            notes.chosenProperty().set(null);
        }
    }

    private void changed(ArticleColumn column, @Nullable TextSelection now) {
        look();
        if (!collapsing && !held && now != null) {
            notes.chosenProperty()
                    .set(
                            now.isEmpty()
                                    ? column.at(NoteMark.LAYER, now.caret())
                                            .map(NoteMark::id)
                                            .orElse(null)
                                    : null);
        }
    }

    private void look() {
        words.set(column().flatMap(this::selected).orElse(null));
    }

    private Optional<ArticleColumn> column() {
        ColumnState current = columns.currentColumnProperty().get();
        return current == null
                ? Optional.empty()
                : columns.column(current.article().id());
    }

    private Optional<Passage> selected(ArticleColumn column) {
        TextSelection now = column.selectionProperty().get();
        if (now == null || now.isEmpty()) {
            return Optional.empty();
        }
        String text = column.article().text();
        int start = now.span().start();
        int end = now.span().end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (start < end && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            return Optional.empty();
        }
        Span letters = new Span(start, end);
        // An extent is changed letter by letter.
        Span span = now.exact() || held
                ? letters
                : WholeWords.around(
                        text, letters, Locale.forLanguageTag(column.article().language()));
        return Optional.of(
                new Passage(column.article().id(), span, column.article().at(span)));
    }

    /** The selected words, without blanks around them and whole unless the reader wants just these letters; null for none. */
    public ReadOnlyObjectProperty<@Nullable Passage> wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /** The selected words as they are now; see {@link #wordsProperty}. */
    public Optional<Passage> words() {
        return Optional.ofNullable(words.get());
    }

    /** @param hold whether the chosen note stays chosen, whatever is selected: its extent is being changed */
    void hold(boolean hold) {
        held = hold;
    }

    /** Selects words in the text. */
    void select(ArticleColumn column, Span span) {
        column.selectionProperty().set(new TextSelection(span.start(), span.end()));
        column.focusText();
    }

    /** Leaves only the caret, so that the fresh mark is seen. */
    void collapse() {
        collapsing = true;
        column().ifPresent(column -> {
            TextSelection now = column.selectionProperty().get();
            if (now != null && !now.isEmpty()) {
                column.selectionProperty().set(new TextSelection(now.caret(), now.caret()));
            }
        });
        collapsing = false;
    }
}
