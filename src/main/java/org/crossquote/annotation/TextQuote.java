package org.crossquote.annotation;

import org.crossquote.text.Span;

/**
 * The words that an annotation stands on, with a little of what is around them: a TextQuoteSelector.
 *
 * @param exact the words themselves
 * @param prefix what stood directly before them, at most {@link #CONTEXT} characters when the program made it
 * @param suffix what stood directly behind them
 */
public record TextQuote(String exact, String prefix, String suffix) {
    /** How many characters of context are kept on each side. */
    public static final int CONTEXT = 32;

    /** The quote of a span of {@code text}. No character is cut in two. */
    public static TextQuote of(String text, Span span) {
        int from = Math.max(0, span.start() - CONTEXT);
        int to = Math.min(text.length(), span.end() + CONTEXT);
        if (from > 0 && Character.isLowSurrogate(text.charAt(from))) {
            from++;
        }
        if (to < text.length() && Character.isHighSurrogate(text.charAt(to - 1))) {
            to--;
        }
        return new TextQuote(
                span.in(text),
                text.substring(Math.min(from, span.start()), span.start()),
                text.substring(span.end(), Math.max(to, span.end())));
    }
}
