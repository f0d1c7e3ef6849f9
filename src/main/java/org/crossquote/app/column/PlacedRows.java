package org.crossquote.app.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.geometry.Rectangle2D;
import org.crossquote.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Where the words of an article stand: boxes for spans, places for points. Places are offsets of the article's text in UTF-16 units;
 * points are pixels of this node.
 */
abstract class PlacedRows extends RowRegion {
    /** Of so many blocks all lines are found out, wherever they stand. */
    private static final int FEW = 12;

    PlacedRows(List<TextRow> rows, int length) {
        super(rows, length);
    }

    /** The views of the blocks that are not folded away, in their order, as far as there are any. */
    List<BlockView> shownBlocks() {
        return rows().shownTexts().stream()
                .map(TextRow::view)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The shown block at or before {@code offset}, the first one when there is none; null when nothing is shown. */
    @Nullable
    BlockView blockAt(int offset) {
        return rows().at(offset).map(this::known).orElse(null);
    }

    /** The shown block behind or before the one at {@code offset}. */
    Optional<BlockView> blockBeside(int offset, boolean forth) {
        return rows().beside(offset, forth).map(this::known);
    }

    /** All of the block at {@code offset}, of which a view may show a part. */
    Span wholeBlockAt(int offset) {
        return rows().at(offset).map(TextRow::whole).orElse(new Span(offset, offset));
    }

    /** The boxes of a span's lines; empty where it is folded away. Of a very long span, blocks out of view have one box. Good until the next layout. */
    List<Rectangle2D> lines(Span span) {
        List<TextRow> touched = rows().overlapping(span);
        if (touched.size() <= FEW) {
            know(touched);
        }
        List<Rectangle2D> lines = new ArrayList<>();
        for (TextRow row : touched) {
            BlockView block = row.view();
            if (block == null) {
                lines.add(new Rectangle2D(0, row.y(), getWidth(), row.height()));
            } else {
                block.lines(span).forEach(line -> lines.add(moved(line, block)));
            }
        }
        return lines;
    }

    /** How much of a part of this node its lines take: square pixels. */
    double textIn(Rectangle2D part) {
        return rows().between(part.getMinY(), part.getMaxY()).stream()
                .map(this::known)
                .flatMap(b -> b.lines(b.span()).stream().map(line -> moved(line, b)))
                .mapToDouble(line -> common(line, part))
                .sum();
    }

    private static double common(Rectangle2D a, Rectangle2D b) {
        double width = Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX());
        double height = Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY());
        return Math.max(0, width) * Math.max(0, height);
    }

    /** The box of a span's first line, when all that would be in view with it is laid out. */
    Optional<Rectangle2D> firstLine(Span span) {
        Optional<TextRow> row = rows().overlapping(span).stream().findFirst();
        row.ifPresent(this::bringInAround);
        return row.map(this::known)
                .flatMap(b -> b.lines(span).stream().findFirst().map(line -> moved(line, b)));
    }

    /** The middle of a span's first line, estimated where nothing is laid out; empty where it is folded away. */
    OptionalDouble middle(Span span) {
        Optional<TextRow> first = rows().overlapping(span).stream().findFirst();
        if (first.isEmpty()) {
            return OptionalDouble.empty();
        }
        TextRow row = first.get();
        BlockView block = row.view();
        if (block != null) {
            return block.lines(span).stream()
                    .mapToDouble(line -> row.y() + line.getMinY() + line.getHeight() / 2)
                    .findFirst();
        }
        double part = (double) (span.start() - row.span().start())
                / Math.max(1, row.span().length());
        return OptionalDouble.of(row.y() + row.height() * Math.clamp(part, 0, 1));
    }

    /** Lays out what would be in view together with {@code offset}. */
    void bringInAround(int offset) {
        rows().at(offset).ifPresent(this::bringInAround);
    }

    /** The caret's box at {@code offset}; empty only in an article that shows no text. */
    Optional<Rectangle2D> caret(int offset) {
        return Optional.ofNullable(blockAt(offset)).map(b -> moved(b.caret(offset), b));
    }

    private static Rectangle2D moved(Rectangle2D r, BlockView block) {
        return new Rectangle2D(
                r.getMinX() + block.getLayoutX(), r.getMinY() + block.getLayoutY(), r.getWidth(), r.getHeight());
    }

    /** The place between two units that is nearest to a point. */
    int insertionAt(double x, double y) {
        return nearest(y)
                .map(b -> b.insertionAt(x - b.getLayoutX(), y - b.getLayoutY()))
                .orElse(0);
    }

    /** The unit of the text under a point. */
    final Optional<Integer> unitAt(double x, double y) {
        return nearest(y).map(b -> b.unitAt(x - b.getLayoutX(), y - b.getLayoutY()));
    }

    private Optional<BlockView> nearest(double y) {
        // A row that is laid out may turn out to end before that height.
        for (int i = 0; i < FEW && !isKnown(y, y); i++) {
            know(rows().between(y, y));
        }
        return rows().nearest(y).map(this::known);
    }
}
