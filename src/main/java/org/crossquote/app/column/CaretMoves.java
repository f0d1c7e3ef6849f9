package org.crossquote.app.column;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.crossquote.text.Span;

/** Where the caret goes: by letters, words, lines and blocks, over the text that is shown. */
final class CaretMoves {
    /** How far over a line's edge a point must lie to be on the line beside it, in pixels. */
    private static final double OVER_THE_EDGE = 3;

    private final ArticleText text;
    private final Locale locale;

    CaretMoves(ArticleText text) {
        this.text = text;
        locale = Locale.forLanguageTag(text.article().language());
    }

    /** One letter, as a reader counts them, forth or back. */
    int letter(int offset, boolean forth) {
        return step(offset, forth, BreakIterator.getCharacterInstance(locale));
    }

    /** To the next beginning of a word, or back to the one before. */
    int word(int offset, boolean forth) {
        BreakIterator words = BreakIterator.getWordInstance(locale);
        int at = step(offset, forth, words);
        while (!startsWord(at) && at != firstOffset() && at != lastOffset()) {
            at = step(at, forth, words);
        }
        return at;
    }

    private boolean startsWord(int offset) {
        String all = text.article().text();
        return offset < all.length() && Character.isLetterOrDigit(all.codePointAt(offset));
    }

    private int step(int offset, boolean forth, BreakIterator breaks) {
        BlockView block = text.blockAt(offset);
        if (block == null) {
            return offset;
        }
        int edge = forth ? block.span().end() : block.span().start();
        if (offset != edge) {
            return stepInside(block, offset, forth, breaks);
        }
        Optional<BlockView> beside = text.blockBeside(offset, forth);
        // Parts of one block follow each other without a gap.
        return beside.filter(b -> !forth && b.span().end() == offset)
                .map(b -> stepInside(b, offset, false, breaks))
                .orElseGet(() -> beside.map(
                                b -> forth ? b.span().start() : b.span().end())
                        .orElse(offset));
    }

    private static int stepInside(BlockView block, int offset, boolean forth, BreakIterator breaks) {
        int local = Math.clamp(offset - block.span().start(), 0, block.text().length());
        breaks.setText(block.text());
        int next = forth ? breaks.following(local) : breaks.preceding(local);
        return next == BreakIterator.DONE ? offset : block.span().start() + next;
    }

    /** To the line below or above, as near to {@code x} as it goes. */
    int line(int offset, double x, boolean forth) {
        BlockView block = text.blockAt(offset);
        if (block == null) {
            return offset;
        }
        Rectangle2D caret = block.caret(offset);
        double y = forth ? caret.getMaxY() + OVER_THE_EDGE : caret.getMinY() - OVER_THE_EDGE;
        double inBlock = x - block.getLayoutX();
        Rectangle2D edge = block.caret(forth ? block.span().end() : block.span().start());
        boolean leaves = forth ? caret.getMaxY() >= edge.getMaxY() - 1 : caret.getMinY() <= edge.getMinY() + 1;
        if (!leaves) {
            return block.insertionAt(inBlock, y);
        }
        return text.blockBeside(block.span().start(), forth)
                .map(b -> b.insertionAt(inBlock, forth ? b.getInsets().getTop() + 1 : b.getHeight()))
                .orElse(forth ? block.span().end() : block.span().start());
    }

    /** To the end or the beginning of the line. */
    int lineEdge(int offset, boolean forth) {
        BlockView block = text.blockAt(offset);
        if (block == null) {
            return offset;
        }
        Span line = block.lineOf(offset);
        if (!forth) {
            return line.start();
        }
        // The unit at which a line is broken belongs to it, but the caret behind it stands on the next.
        boolean isLast = line.end() == text.wholeBlockAt(offset).end();
        return isLast ? line.end() : letter(line.end(), false);
    }

    /** The whole word, or the run of other signs, around a place. */
    Span wordAt(int offset) {
        BlockView block = text.blockAt(offset);
        if (block == null) {
            return new Span(offset, offset);
        }
        int length = block.text().length();
        int local = Math.clamp(offset - block.span().start(), 0, Math.max(0, length - 1));
        BreakIterator words = BreakIterator.getWordInstance(locale);
        words.setText(block.text());
        int end = words.following(local);
        int start = words.previous();
        int base = block.span().start();
        return end == BreakIterator.DONE ? new Span(base, base + length) : new Span(base + start, base + end);
    }

    /** The whole block around a place. */
    Span blockAt(int offset) {
        return text.wholeBlockAt(offset);
    }

    /** The first place of the shown text. */
    int firstOffset() {
        List<TextRow> shown = text.rows().shownTexts();
        return shown.isEmpty() ? 0 : shown.getFirst().span().start();
    }

    /** The last place of the shown text. */
    int lastOffset() {
        List<TextRow> shown = text.rows().shownTexts();
        return shown.isEmpty() ? 0 : shown.getLast().span().end();
    }

    /** Everything that is shown. */
    Span all() {
        return new Span(firstOffset(), lastOffset());
    }
}
