package org.crossquote.annotation.anchor;

import org.crossquote.annotation.TextQuote;
import org.crossquote.text.Span;

/**
 * Judges a place where the words are changed by the words together with their context: where they begin and end there,
 * and whether they are there at all or only their neighbours, closed up.
 */
final class Borders {
    /** Characters of context on each side that say something. */
    private static final int ENOUGH = 8;

    private final TextQuote quote;
    private final String window;
    private final int offset;

    /** @param near about where the words stand */
    Borders(String text, TextQuote quote, Span near) {
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

    /** Whether both sides of the context stand there side by side, with fewer edits than the words between them. */
    boolean wordsAreGone() {
        String closed = quote.prefix() + quote.suffix();
        if (closed.isEmpty()) {
            return false;
        }
        int without = least(closed, window);
        return without <= closed.length() / 4
                && without < least(quote.prefix() + quote.exact() + quote.suffix(), window);
    }

    /** The place with the borders that fit the words and their context best. */
    Span fit(Span near) {
        int start = quote.prefix().isEmpty()
                ? near.start()
                : seam(quote.prefix(), quote.exact() + quote.suffix(), near.start());
        int end = quote.suffix().isEmpty()
                ? near.end()
                : seam(quote.prefix() + quote.exact(), quote.suffix(), near.end());
        return start < end ? new Span(start, end) : near;
    }

    private static int least(String pattern, String text) {
        int least = Integer.MAX_VALUE;
        for (int errors : new ApproximateSearch(pattern).errorsByEnd(text, 0, text.length())) {
            least = Math.min(least, errors);
        }
        return least;
    }

    /** Where the text before is best {@code left} and the text behind is best {@code right}; of equals the nearest. */
    private int seam(String left, String right, int near) {
        int[] before = new ApproximateSearch(left).errorsByEnd(window, 0, window.length());
        int[] behind = new ApproximateSearch(reversed(right)).errorsByEnd(reversed(window), 0, window.length());
        int best = near - offset;
        for (int at = 0; at <= window.length(); at++) {
            int difference = before[at] + behind[window.length() - at] - before[best] - behind[window.length() - best];
            boolean nearer = Math.abs(at + offset - near) < Math.abs(best + offset - near);
            if (difference < 0 || (difference == 0 && nearer)) {
                best = at;
            }
        }
        return best + offset;
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
