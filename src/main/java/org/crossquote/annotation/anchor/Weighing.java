package org.crossquote.annotation.anchor;

import java.util.Arrays;
import org.crossquote.annotation.TextQuote;
import org.crossquote.text.Span;
import org.jspecify.annotations.Nullable;

/** Weighs places for one quote in one text. Of the context only the words count: lines may be broken and indented anew. */
final class Weighing {
    /** The words count most; the old place decides only between equals. */
    private static final double WORDS = 50;

    private static final double SIDE = 20;
    private static final double PLACE = 2;

    private final String text;
    private final TextQuote quote;
    private final @Nullable Span old;
    private final String before;
    private final String behind;
    private final @Nullable ApproximateSearch prefix;
    private final @Nullable ApproximateSearch suffix;

    Weighing(String text, TextQuote quote, @Nullable Span old) {
        this.text = text;
        this.quote = quote;
        this.old = old;
        this.before = Squeezed.all(quote.prefix());
        this.behind = Squeezed.all(quote.suffix());
        this.prefix = search(before);
        this.suffix = search(behind);
    }

    private static @Nullable ApproximateSearch search(String pattern) {
        return pattern.isEmpty() ? null : new ApproximateSearch(pattern);
    }

    /** What speaks for that place; {@code errors} are the edits between the quote and what stands there. */
    Candidate weigh(Span at, int errors) {
        double words = Math.max(0, 1.0 - (double) errors / quote.exact().length());
        double left = share(prefix, before, Squeezed.before(text, at.start(), before.length()));
        double right = share(suffix, behind, Squeezed.behind(text, at.end(), behind.length()));
        double evidence = WORDS * words + SIDE * (left + right);
        double most = WORDS + (prefix == null ? 0 : SIDE) + (suffix == null ? 0 : SIDE);
        if (old != null) {
            evidence += PLACE * (1.0 - (double) Math.abs(at.start() - old.start()) / Math.max(1, text.length()));
            most += PLACE;
        }
        int contextLength = quote.prefix().length() + quote.suffix().length();
        double kept = left * quote.prefix().length() + right * quote.suffix().length();
        return new Candidate(at, errors, words, contextLength == 0 ? 0 : kept / contextLength, evidence / most);
    }

    private static double share(@Nullable ApproximateSearch search, String context, String there) {
        if (search == null) {
            return 0;
        }
        int[] errors = search.errorsByEnd(there, 0, there.length());
        int least = Arrays.stream(errors).min().orElse(context.length());
        return 1.0 - (double) least / context.length();
    }
}
