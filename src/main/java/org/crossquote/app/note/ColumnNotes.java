package org.crossquote.app.note;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.crossquote.annotation.Highlight;
import org.crossquote.app.column.ArticleColumn;
import org.crossquote.app.column.NoteMark;
import org.crossquote.app.compare.ColumnsView;
import org.crossquote.text.Span;

/** Shows the notes in the columns. Only what has changed is drawn again. */
final class ColumnNotes {
    private final NotesModel model;
    private final NoteFilters filters;
    private final ColumnsView view;
    private final Map<ArticleColumn, List<NoteMark>> shown = new WeakHashMap<>();
    // Words are put together once for each state of a note, not at every change of another one.
    private Map<PlacedNote, String> descriptions = new IdentityHashMap<>();

    ColumnNotes(NotesModel model, NoteFilters filters, ColumnsView view) {
        this.model = model;
        this.filters = filters;
        this.view = view;
        model.paletteProperty().addListener((value, before, now) -> descriptions.clear());
        view.addPart(this::show);
        model.allProperty().subscribe(this::showAll);
        model.chosenProperty().subscribe(this::showAll);
        model.paletteProperty().subscribe(this::showAll);
        filters.filterProperty().subscribe(this::showAll);
    }

    private void showAll() {
        view.made().forEach(this::show);
        Map<PlacedNote, String> used = new IdentityHashMap<>();
        model.allProperty().get().forEach(n -> {
            String words = descriptions.get(n);
            if (words != null) {
                used.put(n, words);
            }
        });
        descriptions = used;
    }

    private void show(ArticleColumn column) {
        String article = column.article().id();
        List<NoteMark> marks = new ArrayList<>();
        int count = 0;
        for (PlacedNote note : model.allProperty().get()) {
            if (!note.annotation().trashed() && note.isIn(article)) {
                count++;
                addMarks(note, article, marks);
            }
        }
        // The longer ones first, so that a short one inside lies over them.
        marks.sort(Comparator.comparingInt((NoteMark m) -> -m.span().length()));
        List<NoteMark> before = shown.put(column, marks);
        if (!marks.equals(before)) {
            column.showNotes(marks);
        }
        column.showNoteCount(count);
    }

    private void addMarks(PlacedNote note, String article, List<NoteMark> marks) {
        Highlight highlight = note.annotation().highlight();
        for (PlacedNote.Place place : note.places()) {
            Span span = place.span();
            if (highlight != null && span != null && place.article().equals(article)) {
                marks.add(mark(note, highlight, span));
            }
        }
    }

    private NoteMark mark(PlacedNote note, Highlight highlight, Span span) {
        NotePalette palette = model.paletteProperty().get();
        return new NoteMark(
                note.id(),
                span,
                palette.styleClass(highlight),
                highlight.line(),
                !filters.marks(note),
                note.id().equals(model.chosenProperty().get()),
                descriptions.computeIfAbsent(note, n -> NoteWords.describe(n, palette)));
    }
}
