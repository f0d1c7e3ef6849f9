package org.crossquote.app.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossquote.text.Span;

/** The rows of a text below each other: which of them are shown, where they stand, and which stands where. */
final class RowStack {
    private final List<TextRow> all;
    private final List<TextRow> texts;
    /** Those that are not folded away. */
    private List<TextRow> shown = List.of();

    private List<TextRow> shownTexts = List.of();

    RowStack(List<TextRow> all) {
        this.all = List.copyOf(all);
        texts = all.stream().filter(r -> !r.isFold()).toList();
        foldsChanged();
    }

    List<TextRow> all() {
        return all;
    }

    /** The rows with text, folded away or not. */
    List<TextRow> texts() {
        return texts;
    }

    /** All rows that are not folded away. */
    List<TextRow> shown() {
        return shown;
    }

    /** The rows with text that are not folded away. */
    List<TextRow> shownTexts() {
        return shownTexts;
    }

    /** Others are folded away now. */
    void foldsChanged() {
        shown = all.stream().filter(TextRow::isShown).toList();
        shownTexts = shown.stream().filter(r -> !r.isFold()).toList();
    }

    /** Puts all rows below each other, and gives where the last one ends. */
    double place(double top) {
        double y = top;
        for (TextRow row : shown) {
            row.setY(y);
            y += row.height();
        }
        return y;
    }

    /** The shown row of text at or before {@code offset}, the first one when there is none; empty when nothing is shown. */
    Optional<TextRow> at(int offset) {
        if (shownTexts.isEmpty()) {
            return Optional.empty();
        }
        int behind = Sorted.firstWhere(
                shownTexts.size(), i -> shownTexts.get(i).span().start() > offset);
        return Optional.of(shownTexts.get(Math.max(0, behind - 1)));
    }

    /** The shown row of text that is nearest to a height. */
    Optional<TextRow> nearest(double y) {
        int below = Sorted.firstWhere(shownTexts.size(), i -> shownTexts.get(i).y() > y);
        List<TextRow> beside =
                new ArrayList<>(shownTexts.subList(Math.max(0, below - 1), Math.min(shownTexts.size(), below + 1)));
        return beside.stream().min((a, b) -> Double.compare(distance(a, y), distance(b, y)));
    }

    private static double distance(TextRow row, double y) {
        return Math.max(0, Math.max(row.y() - y, y - row.end()));
    }

    /** The shown rows of text that stand between two heights, at least in part. */
    List<TextRow> between(double top, double bottom) {
        int from = Sorted.firstWhere(shownTexts.size(), i -> shownTexts.get(i).end() >= top);
        int to = Sorted.firstWhere(shownTexts.size(), i -> shownTexts.get(i).y() > bottom);
        return shownTexts.subList(from, Math.max(from, to));
    }

    /** The shown rows of text that have some of a span. */
    List<TextRow> overlapping(Span span) {
        int from = Sorted.firstWhere(
                shownTexts.size(), i -> shownTexts.get(i).span().end() > span.start());
        int to = Sorted.firstWhere(
                shownTexts.size(), i -> shownTexts.get(i).span().start() >= span.end());
        return shownTexts.subList(from, Math.max(from, to)).stream()
                .filter(r -> r.span().overlaps(span))
                .toList();
    }

    /** The shown row of text behind or before another. */
    Optional<TextRow> beside(int offset, boolean forth) {
        int index = Sorted.firstWhere(
                        shownTexts.size(), i -> shownTexts.get(i).span().start() > offset)
                - 1;
        int at = index + (forth ? 1 : -1);
        return at < 0 || at >= shownTexts.size() ? Optional.empty() : Optional.of(shownTexts.get(at));
    }
}
