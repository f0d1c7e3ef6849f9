package org.crossquote.app.column;

import java.util.List;
import java.util.stream.Stream;
import org.crossquote.text.Span;
import org.jspecify.annotations.Nullable;

/** What is shown in the blocks of an article beside their words; a block's view that is made later gets its part of it then. */
final class BlockContents {
    private ArticleMarks marks = ArticleMarks.none();
    private List<NoteMark> notes = List.of();
    private List<Accent> accents = List.of();
    private List<Span> evidence = List.of();
    private @Nullable Span ring;

    ArticleMarks marks() {
        return marks;
    }

    List<NoteMark> notes() {
        return notes;
    }

    void setMarks(ArticleMarks fresh, List<BlockView> views) {
        marks = fresh;
        views.forEach(this::showMarks);
    }

    void setNotes(List<NoteMark> fresh, List<BlockView> views) {
        notes = List.copyOf(fresh);
        views.forEach(this::showNotes);
    }

    void setAccents(List<Accent> fresh, List<BlockView> views) {
        accents = List.copyOf(fresh);
        views.forEach(this::showAccents);
    }

    void setRing(@Nullable Span span, List<BlockView> views) {
        ring = span;
        views.forEach(this::showRing);
    }

    void setEvidence(List<Span> fresh, List<BlockView> views) {
        evidence = List.copyOf(fresh);
        views.forEach(this::showEvidence);
    }

    /** Gives a new view its part of everything. */
    void dress(BlockView view) {
        showMarks(view);
        showNotes(view);
        showAccents(view);
        showRing(view);
        showEvidence(view);
    }

    private void showMarks(BlockView view) {
        view.setMarks(Stream.of(marks.toldElsewhere(), marks.scare(), marks.quotations())
                .flatMap(List::stream)
                .filter(m -> m.span().overlaps(view.span()))
                .toList());
    }

    private void showNotes(BlockView view) {
        view.behind()
                .setNotes(notes.stream()
                        .filter(n -> n.span().overlaps(view.span()))
                        .toList());
    }

    private void showAccents(BlockView view) {
        view.behind()
                .setAccents(accents.stream()
                        .filter(a -> a.span().overlaps(view.span()))
                        .toList());
    }

    private void showRing(BlockView view) {
        view.front().setRing(ring != null && ring.overlaps(view.span()) ? ring : null);
    }

    private void showEvidence(BlockView view) {
        view.behind()
                .setEvidence(
                        evidence.stream().filter(s -> s.overlaps(view.span())).toList());
    }
}
