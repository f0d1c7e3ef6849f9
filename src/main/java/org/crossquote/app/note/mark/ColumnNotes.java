package org.crossquote.app.note.mark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.AnnotationKind;
import org.crossquote.annotation.Highlight;
import org.crossquote.annotation.LineStyle;
import org.crossquote.app.column.ArticleColumn;
import org.crossquote.app.column.NoteMark;
import org.crossquote.app.compare.ColumnsView;
import org.crossquote.app.note.filter.NoteFilters;
import org.crossquote.app.note.model.NoteChange;
import org.crossquote.app.note.model.NotesViewModel;
import org.crossquote.app.note.model.PlacedNote;
import org.crossquote.app.note.text.NoteWords;
import org.crossquote.message.MessageFile;
import org.crossquote.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Shows the notes in the columns. Only the columns of a note that changed are looked at, and only what differs is drawn; when all have to be
 * looked at, each has its own turn on the FX thread.
 */
public final class ColumnNotes {
    private static final MessageFile SENTENCES = MessageFile.beside(ColumnNotes.class);

    /** The longer ones first, so that a short one inside lies over them. */
    private static final Comparator<NoteMark> LONGEST_FIRST = Comparator.comparingInt(
                    (NoteMark m) -> -m.span().length())
            .thenComparing(NoteMark::span)
            .thenComparing(NoteMark::id);

    /** Notes that other tools made without a mark: their place is shown all the same. */
    private static final Highlight OF_OTHERS = new Highlight("", LineStyle.DOTTED);

    private final NotesViewModel model;
    private final NoteFilters filters;
    private final ColumnsView view;
    private final Executor fx;
    private final Map<ArticleColumn, List<NoteMark>> shown = new WeakHashMap<>();

    public ColumnNotes(NotesViewModel model, NoteFilters filters, ColumnsView view, Executor fx) {
        this.model = model;
        this.filters = filters;
        this.view = view;
        this.fx = fx;
        view.addPart(this::begin);
        model.book().onChange(this::follow);
        model.chosenProperty().addListener((value, before, now) -> choose(before, now));
        model.paletteProperty().subscribe(this::showAll);
        filters.verdictsProperty().subscribe(this::showAll);
    }

    private void begin(ArticleColumn column) {
        column.addTip(offset -> column.at(NoteMark.LAYER, offset)
                .flatMap(mark -> model.find(mark.id()))
                .map(n -> NoteWords.describe(n, model.paletteProperty().get()))
                .filter(words -> !words.isEmpty()));
        show(column);
    }

    private void showAll() {
        view.made().forEach(column -> fx.execute(() -> show(column)));
    }

    private void show(ArticleColumn column) {
        String article = column.article().id();
        List<PlacedNote> here =
                model.book().all().stream().filter(n -> n.isIn(article)).toList();
        show(column, marks(here).getOrDefault(article, new ArrayList<>()));
    }

    private void show(ArticleColumn column, List<NoteMark> marks) {
        marks.sort(LONGEST_FIRST);
        if (!marks.equals(shown.put(column, marks))) {
            column.show(NoteMark.LAYER, marks);
        }
        int count =
                model.book().countsProperty().get().inArticle(column.article().id());
        column.showFact("notes", count == 0 ? "" : SENTENCES.text("column.count", count));
    }

    private void follow(NoteChange change) {
        if (change.whole()) {
            showAll();
            return;
        }
        Set<String> ids = new HashSet<>();
        Set<String> articles = new HashSet<>();
        change.steps().stream().flatMap(NoteChange.Step::sides).forEach(note -> {
            ids.add(note.id());
            articles.addAll(note.articles().toList());
        });
        showAgain(ids, articles);
    }

    private void choose(@Nullable String before, @Nullable String now) {
        Set<String> ids = Stream.of(before, now).flatMap(Stream::ofNullable).collect(Collectors.toSet());
        showAgain(
                ids,
                ids.stream()
                        .flatMap(id -> model.find(id).stream())
                        .flatMap(PlacedNote::articles)
                        .collect(Collectors.toSet()));
    }

    /** Looks anew at some notes, in the columns in which they stand or stood. */
    private void showAgain(Set<String> ids, Set<String> articles) {
        Map<String, List<NoteMark>> changed =
                marks(ids.stream().flatMap(id -> model.find(id).stream()).toList());
        for (ArticleColumn column : view.made()) {
            if (articles.contains(column.article().id())) {
                List<NoteMark> marks = new ArrayList<>(shown.getOrDefault(column, List.of()));
                marks.removeIf(m -> ids.contains(m.id()));
                marks.addAll(changed.getOrDefault(column.article().id(), List.of()));
                show(column, marks);
            }
        }
    }

    /** The marks of notes, by the article's id. */
    private Map<String, List<NoteMark>> marks(Collection<PlacedNote> notes) {
        Map<String, List<NoteMark>> marks = new HashMap<>();
        for (PlacedNote note : notes) {
            Highlight highlight = look(note.annotation());
            if (highlight != null && !note.annotation().trashed()) {
                for (PlacedNote.Anchor place : note.places()) {
                    Span span = place.span();
                    if (span != null) {
                        marks.computeIfAbsent(place.article(), article -> new ArrayList<>())
                                .add(mark(note, highlight, span));
                    }
                }
            }
        }
        return marks;
    }

    /** How a note is marked; null for a correction, which shows by what it changes. */
    private static @Nullable Highlight look(Annotation annotation) {
        Highlight own = annotation.highlight();
        return own == null && annotation.kind() != AnnotationKind.CORRECTION ? OF_OTHERS : own;
    }

    private NoteMark mark(PlacedNote note, Highlight highlight, Span span) {
        return new NoteMark(
                note.id(),
                span,
                model.paletteProperty().get().styleClass(highlight),
                model.paletteProperty().get().line(highlight),
                !filters.verdictsProperty().get().marks(note),
                note.id().equals(model.chosenProperty().get()));
    }
}
