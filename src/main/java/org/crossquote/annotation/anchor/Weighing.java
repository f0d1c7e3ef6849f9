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
        return candidate(at, errors, words, evidence / most);
    }

    /**
     * What the text's beginning or end cuts off of the context says nothing for the place and nothing against it; nor does what is left
     * there when it is so short that it may be the words' own: some of them have changed.
     */
    private Candidate candidate(Span at, int errors, double words, double score) {
        String left = Squeezed.before(text, at.start(), before.length());
        String right = Squeezed.behind(text, at.end(), behind.length());
        String before = this.before.substring(this.before.length() - left.length());
        String behind = this.behind.substring(0, right.length());
        int own = errors == 0 ? 0 : EvidenceThreshold.errors(quote.exact().length()) - errors;
        double leftShare = share(prefix(before), before, left);
        double rightShare = share(suffix(behind), behind, right);
        int leftSigns = mayBeOwn(left, this.before, leftShare, own) ? 0 : signs(before);
        int rightSigns = mayBeOwn(right, this.behind, rightShare, own) ? 0 : signs(behind);
        double kept = leftSigns * leftShare + rightSigns * rightShare;
        int compared = leftSigns + rightSigns;
        return new Candidate(at, errors, words, compared == 0 ? 0 : kept / compared, compared, score);
    }

    private @Nullable ApproximateSearch prefix(String part) {
        return part.length() == before.length() ? prefix : search(part);
    }

    private @Nullable ApproximateSearch suffix(String part) {
        return part.length() == behind.length() ? suffix : search(part);
    }

    private static boolean mayBeOwn(String there, String context, double share, int own) {
        return there.length() < context.length() && there.length() <= own && 2 * share < 1;
    }

    private static int signs(String context) {
        return (int) context.chars().filter(c -> c != ' ').count();
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
