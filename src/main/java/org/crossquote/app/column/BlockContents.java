package org.crossquote.app.column;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crossquote.text.Span;
import org.jspecify.annotations.Nullable;

/** What is shown in the blocks of an article beside their words; a block's view that is made later gets its part of it then. */
final class BlockContents {
    private final Map<TextLayer<?>, Content<?>> layers = new LinkedHashMap<>();
    private ArticleMarks marks = ArticleMarks.none();
    private @Nullable Span ring;

    /** The marks of one layer in the whole article. */
    private record Content<M>(TextLayer<M> layer, List<M> marks) {
        void show(BlockView view) {
            view.behind()
                    .show(
                            layer,
                            marks.stream()
                                    .filter(m -> layer.span().apply(m).overlaps(view.span()))
                                    .toList());
        }
    }

    ArticleMarks marks() {
        return marks;
    }

    /** The marks of a layer, in the order in which they were given. */
    @SuppressWarnings("unchecked") // they are kept by what they belong to
    <M> List<M> of(TextLayer<M> layer) {
        Content<?> content = layers.get(layer);
        return content == null ? List.of() : (List<M>) content.marks();
    }

    void setMarks(ArticleMarks fresh, List<BlockView> views) {
        marks = fresh;
        views.forEach(this::showMarks);
    }

    <M> void set(TextLayer<M> layer, List<M> fresh, List<BlockView> views) {
        Content<M> content = new Content<>(layer, List.copyOf(fresh));
        layers.put(layer, content);
        views.forEach(content::show);
    }

    void setRing(@Nullable Span span, List<BlockView> views) {
        ring = span;
        views.forEach(this::showRing);
    }

    /** Gives a new view its part of everything. */
    void dress(BlockView view) {
        showMarks(view);
        layers.values().forEach(content -> content.show(view));
        showRing(view);
    }

    private void showMarks(BlockView view) {
        view.setMarks(Stream.of(marks.toldElsewhere(), marks.scare(), marks.quotations())
                .flatMap(List::stream)
                .filter(m -> m.span().overlaps(view.span()))
                .toList());
    }

    private void showRing(BlockView view) {
        view.front().setRing(ring != null && ring.overlaps(view.span()) ? ring : null);
    }
}
