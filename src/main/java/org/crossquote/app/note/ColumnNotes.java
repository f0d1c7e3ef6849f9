package org.crossquote.app.note;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.crossquote.app.column.ArticleColumn;
import org.crossquote.app.column.NoteMark;
import org.crossquote.app.compare.ColumnsView;

/** Shows the notes in the columns. */
final class ColumnNotes {
    private final NotesModel model;
    private final NoteFilters filters;
    private final ColumnsView view;

    ColumnNotes(NotesModel model, NoteFilters filters, ColumnsView view) {
        this.model = model;
        this.filters = filters;
        this.view = view;
        view.addPart(this::show);
        model.allProperty().subscribe(this::showAll);
        model.chosenProperty().subscribe(this::showAll);
        model.paletteProperty().subscribe(this::showAll);
        filters.filterProperty().subscribe(this::showAll);
    }

    private void showAll() {
        view.made().forEach(this::show);
    }

    private void show(ArticleColumn column) {
        String article = column.article().id();
        List<PlacedNote> here =
                model.live().stream().filter(n -> n.isIn(article)).toList();
        List<NoteMark> marks = new ArrayList<>();
        for (PlacedNote note : here) {
            for (PlacedNote.Place place : note.places()) {
                if (place.span() != null
                        && place.article().equals(article)
                        && note.annotation().highlight() != null) {
                    marks.add(mark(note, place.span()));
                }
            }
        }
        // The longer ones first, so that a short one inside lies over them.
        marks.sort(Comparator.comparingInt((NoteMark m) -> -m.span().length()));
        column.showNotes(marks, here.size());
    }

    private NoteMark mark(PlacedNote note, org.crossquote.text.Span span) {
        var highlight = java.util.Objects.requireNonNull(note.annotation().highlight());
        return new NoteMark(
                note.id(),
                span,
                model.paletteProperty().get().styleClass(highlight),
                highlight.line(),
                !filters.marks(note),
                note.id().equals(model.chosenProperty().get()),
                NoteWords.describe(note, model.paletteProperty().get()));
    }
}
