package org.crossquote.difference.quoted;

import java.util.List;
import org.crossquote.link.claim.WrittenNumbers;
import org.crossquote.link.words.WordScanner;
import org.crossquote.text.Span;

/**
 * The piece of a quotation in which it differs from another.
 *
 * @param place the quotation
 * @param span where the piece stands in the article, without blanks at its ends
 * @param words its words, folded
 */
record Piece(QuotedPlace place, Span span, List<String> words) {
    /** The piece at a span of the quotation's own words. */
    static Piece of(QuotedPlace place, Span inQuotation) {
        String exact = place.quotation().exact();
        int start = inQuotation.start();
        int end = inQuotation.end();
        while (start < end
                && !Character.isLetterOrDigit(exact.charAt(start))
                && "[(".indexOf(exact.charAt(start)) < 0) {
            start++;
        }
        while (end > start
                && !Character.isLetterOrDigit(exact.charAt(end - 1))
                && "])".indexOf(exact.charAt(end - 1)) < 0) {
            end--;
        }
        int at = place.quotation().span().start();
        return new Piece(place, new Span(at + start, at + end), QuotedPlace.folded(exact.substring(start, end)));
    }

    /** Whether the one who quotes has cut words here, or put in some of his own. */
    boolean isCut() {
        String exact = place.quotation().exact();
        int at = place.quotation().span().start();
        String before = exact.substring(0, span.start() - at).stripTrailing();
        String behind = exact.substring(span.end() - at).stripLeading();
        String words = exact.substring(span.start() - at, span.end() - at);
        return isMark(words)
                || endsInMark(before)
                || beginsWithMark(behind)
                || before.lastIndexOf('[') > before.lastIndexOf(']')
                || before.lastIndexOf('(') > before.lastIndexOf(')');
    }

    private static boolean isMark(String words) {
        return words.contains("[") || words.contains("]") || words.contains("…") || words.contains("...");
    }

    private static boolean endsInMark(String before) {
        return before.endsWith("[")
                || before.endsWith("]")
                || before.endsWith("…")
                || before.endsWith("...")
                || before.endsWith(". .")
                || before.endsWith("…)");
    }

    private static boolean beginsWithMark(String behind) {
        return behind.startsWith("[")
                || behind.startsWith("…")
                || behind.startsWith("...")
                || behind.startsWith(". .")
                || behind.startsWith("(…");
    }

    /** Whether the piece stands at an end of a quotation that is no sentence of its own: its edge belongs to the sentence around it. */
    boolean isAtEdge() {
        Span quotation = place.quotation().span();
        return span.start() - quotation.start() <= 1 || quotation.end() - span.end() <= 2;
    }

    /** Whether both have the same words once their numbers are written in one way; the word behind may tell of how many they are. */
    boolean saysTheSameNumber(Piece other) {
        List<String> evened = WrittenNumbers.evened(withNext(), place.language().claims());
        return evened.equals(
                WrittenNumbers.evened(other.withNext(), other.place.language().claims()));
    }

    /** Whether both have numbers, and not the same ones. */
    boolean hasOtherNumber(Piece other) {
        List<String> numbers =
                WrittenNumbers.numbers(withNext(), place.language().claims());
        List<String> others =
                WrittenNumbers.numbers(other.withNext(), other.place.language().claims());
        return !numbers.isEmpty() && !others.isEmpty() && !numbers.equals(others);
    }

    /** The piece and the word behind it. */
    private String withNext() {
        String exact = place.quotation().exact();
        int at = place.quotation().span().start();
        WordScanner scanner = new WordScanner(exact, span.end() - at, exact.length());
        int end = scanner.next() ? scanner.end() : exact.length();
        return exact.substring(span.start() - at, end);
    }

    /** The piece with the word before it and the one behind it, so that there is something to see where nothing stands. */
    Span withNeighbour() {
        String text = place.article().text();
        Span quotation = place.quotation().span();
        int start = span.start();
        while (start > quotation.start() && Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        while (start > quotation.start() && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        int end = span.end();
        while (end < quotation.end() && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        while (end < quotation.end() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return new Span(start, end);
    }
}
