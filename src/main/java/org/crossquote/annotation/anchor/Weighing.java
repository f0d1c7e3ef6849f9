package org.crossquote.annotation.anchor;

import java.util.Arrays;
import org.crossquote.annotation.TextQuote;
import org.crossquote.text.Span;
import org.jspecify.annotations.Nullable;

/** Weighs places for one quote in one text. */
final class Weighing {
    /** The words count most; the old place decides only between equals. */
    private static final double WORDS = 50;

    private static final double SIDE = 20;
    private static final double PLACE = 2;

    private final String text;
    private final TextQuote quote;
    private final @Nullable Span old;
    private final @Nullable ApproximateSearch prefix;
    private final @Nullable ApproximateSearch suffix;

    Weighing(String text, TextQuote quote, @Nullable Span old) {
        this.text = text;
        this.quote = quote;
        this.old = old;
        this.prefix = search(quote.prefix());
        this.suffix = search(quote.suffix());
    }

    private static @Nullable ApproximateSearch search(String pattern) {
        return pattern.isEmpty() ? null : new ApproximateSearch(pattern);
    }

    /** What speaks for that place; {@code errors} are the edits between the quote and what stands there. */
    Candidate weigh(Span at, int errors) {
        double words = Math.max(0, 1.0 - (double) errors / quote.exact().length());
        double before =
                share(prefix, quote.prefix(), at.start() - quote.prefix().length(), at.start());
        double behind = share(
                suffix, quote.suffix(), at.end(), at.end() + quote.suffix().length());
        double evidence = WORDS * words + SIDE * (before + behind);
        double most = WORDS + (prefix == null ? 0 : SIDE) + (suffix == null ? 0 : SIDE);
        if (old != null) {
            evidence += PLACE * (1.0 - (double) Math.abs(at.start() - old.start()) / Math.max(1, text.length()));
            most += PLACE;
        }
        int contextLength = quote.prefix().length() + quote.suffix().length();
        double kept = before * quote.prefix().length() + behind * quote.suffix().length();
        return new Candidate(at, errors, words, contextLength == 0 ? 0 : kept / contextLength, evidence / most);
    }

    private double share(@Nullable ApproximateSearch search, String context, int from, int to) {
        if (search == null) {
            return 0;
        }
        int[] errors = search.errorsByEnd(text, Math.max(0, from), Math.min(text.length(), to));
        int least = Arrays.stream(errors).min().orElse(context.length());
        return 1.0 - (double) least / context.length();
    }
}
