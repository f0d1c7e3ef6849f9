package org.crossquote.annotation.anchor;

import java.util.function.IntUnaryOperator;
import org.crossquote.annotation.TextQuote;
import org.crossquote.text.Span;

/**
 * Judges a place where the words are changed by the words together with their context: where they begin and end there,
 * and whether they are there at all or only their neighbours, closed up.
 */
final class CandidateVerifier {
    /** Characters of context on each side that say something. */
    private static final int ENOUGH = 8;

    private final TextQuote quote;
    private final String window;
    private final int offset;
    private final int nearStart;
    private final int nearEnd;
    private final int toEnd;

    /** @param near about where the words stand */
    CandidateVerifier(String text, TextQuote quote, Span near) {
        this.nearStart = near.start();
        this.nearEnd = near.end();
        this.toEnd = text.length() - near.end();
        int slack = quote.exact().length() / 2 + 2;
        this.quote = quote;
        this.offset = Math.max(0, near.start() - quote.prefix().length() - slack);
        this.window = text.substring(
                offset, Math.min(text.length(), near.end() + quote.suffix().length() + slack));
    }

    /** Whether the context stands somewhere in {@code text} nearly as it was, but closed up, without the words. */
    static boolean closedUp(String text, TextQuote quote) {
        String closed = quote.prefix() + quote.suffix();
        return Math.min(quote.prefix().length(), quote.suffix().length()) >= ENOUGH
                && least(closed, text) <= closed.length() / 8;
    }

    /**
     * Whether both sides of the context stand there side by side, with fewer edits than the words between them. Where one side
     * has next to nothing, as at the ends of a text, the other stands beside the words and beside their gap alike, and tells nothing.
     */
    boolean wordsAreGone() {
        if (Math.min(quote.prefix().length(), quote.suffix().length()) < ENOUGH) {
            return false;
        }
        int without = sideBySide();
        return without <= (quote.prefix().length() + quote.suffix().length()) / 4
                && without
                        < least(
                                (tellsStart() ? quote.prefix() : "")
                                        + quote.exact()
                                        + (tellsEnd() ? quote.suffix() : ""),
                                window);
    }

    /** The fewest edits with which the context stands closed up, either side of it for itself. */
    private int sideBySide() {
        int[] before = before(quote.prefix());
        int[] behind = behind(quote.suffix());
        int least = Integer.MAX_VALUE;
        for (int at = 0; at <= window.length(); at++) {
            int left = before[at];
            int right = behind[window.length() - at];
            if (isThere(left, quote.prefix()) && isThere(right, quote.suffix())) {
                least = Math.min(least, left + right);
            }
        }
        return least;
    }

    private int[] before(String left) {
        return new ApproximateSearch(left).errorsByEnd(window, 0, window.length());
    }

    private int[] behind(String right) {
        return new ApproximateSearch(reversed(right)).errorsByEnd(reversed(window), 0, window.length());
    }

    /** The place with the borders that fit the words and their context best, where there is so much of it that it tells. */
    Span fit(Span near, WholeUnits units) {
        int start = tellsStart()
                ? seam(quote.prefix(), quote.exact() + quote.suffix(), near.start(), units::unlikeStart)
                : near.start();
        int end = tellsEnd()
                ? seam(quote.prefix() + quote.exact(), quote.suffix(), near.end(), units::unlikeEnd)
                : near.end();
        return start < end ? new Span(start, end) : near;
    }

    /** Whether the context before the words tells where they begin: there is enough of it, and the text's beginning has not cut it off. */
    boolean tellsStart() {
        int side = quote.prefix().length();
        return tells(
                quote.prefix(), nearStart, window.substring(0, Math.min(window.length(), nearStart - offset + side)));
    }

    /** The same for the end. */
    boolean tellsEnd() {
        int side = quote.suffix().length();
        return tells(quote.suffix(), toEnd, window.substring(Math.max(0, nearEnd - offset - side)));
    }

    private boolean tells(String side, int room, String there) {
        return side.length() >= ENOUGH
                && (room > side.length() + quote.exact().length() / 2 || isThere(least(side, there), side));
    }

    /** With half of its characters changed, nearly any text stands anywhere. */
    private static boolean isThere(int edits, String side) {
        return 5 * edits <= 2 * side.length();
    }

    private static int least(String pattern, String text) {
        int least = Integer.MAX_VALUE;
        for (int errors : new ApproximateSearch(pattern).errorsByEnd(text, 0, text.length())) {
            least = Math.min(least, errors);
        }
        return least;
    }

    /** Where the text before is best {@code left} and the text behind is best {@code right}; of equals the least unlike, then the nearest. */
    private int seam(String left, String right, int near, IntUnaryOperator unlike) {
        int[] before = before(left);
        int[] behind = behind(right);
        int best = near - offset;
        for (int at = 0; at <= window.length(); at++) {
            int difference = before[at] + behind[window.length() - at] - before[best] - behind[window.length() - best];
            if (difference < 0 || (difference == 0 && isBetter(at + offset, best + offset, near, unlike))) {
                best = at;
            }
        }
        return best + offset;
    }

    private static boolean isBetter(int at, int than, int near, IntUnaryOperator unlike) {
        int difference = unlike.applyAsInt(at) - unlike.applyAsInt(than);
        return difference < 0 || (difference == 0 && Math.abs(at - near) < Math.abs(than - near));
    }

    /** Unit by unit: a pair of surrogates is turned round too, on both sides alike. */
    static String reversed(String text) {
        char[] units = new char[text.length()];
        for (int i = 0; i < units.length; i++) {
            units[i] = text.charAt(units.length - 1 - i);
        }
        return new String(units);
    }
}
