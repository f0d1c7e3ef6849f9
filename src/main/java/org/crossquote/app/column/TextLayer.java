package org.crossquote.app.column;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Rectangle2D;
import org.crossquote.app.StyledShapes;
import org.crossquote.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One kind of highlight in the columns, such as quotations, the reader's notes or the hits of a search: where its marks stand, and how they are
 * drawn behind the words and on the overview ruler. A feature keeps its layers as constants and gives each column its marks with
 * {@link ArticleColumn#show(TextLayer, List)}; blocks without a mark of it cost nothing.
 *
 * @param name for whoever looks for an error
 * @param depth what is drawn over what: a greater number is farther behind. The selection has 0, evidence 1, hits of a search 1.5 and 1.6, notes 2, differences 2.2, sentences that are alike 2.4, what is compared 3,
 *     quotations 4, words that are lit 5, what is told elsewhere 6
 * @param span where a mark stands in the article's text
 * @param inText makes what draws the marks of one block
 * @param onRuler makes what draws the marks beside the article, null for a layer that the ruler does not show
 * @param <M> what a mark is
 */
public record TextLayer<M>(
        String name,
        double depth,
        Function<M, Span> span,
        Function<TextLines, MarksInText<M>> inText,
        @Nullable Supplier<MarksOnRuler<M>> onRuler) {
    /** A layer of plain boxes behind the words. Their colour is the fill of {@code styleClass} in the style sheet. */
    public static TextLayer<Span> boxes(String name, double depth, String styleClass) {
        return new TextLayer<>(
                name, depth, span -> span, lines -> new BoxesInText(lines, MarkShape::inside, styleClass), null);
    }

    /**
     * The same layer with marks on the ruler, all of one look.
     *
     * @param left where a mark begins, in pixels from the ruler's left edge
     * @param width in pixels
     * @param styleClass has the fill of the marks
     */
    public TextLayer<M> withRuler(double left, double width, String styleClass) {
        return withRuler(
                () -> new PathsOnRuler<>(span, mark -> styleClass, style -> StyledShapes.path(style), left, width));
    }

    /** The same layer with marks on the ruler. */
    public TextLayer<M> withRuler(Supplier<MarksOnRuler<M>> ruler) {
        return new TextLayer<>(name, depth, span, inText, ruler);
    }

    /** Where the lines of a block's text are. */
    @FunctionalInterface
    public interface TextLines {
        /** One rectangle for each line of {@code part}; none where it does not touch the block. */
        List<Rectangle2D> lines(Span part);
    }
}
