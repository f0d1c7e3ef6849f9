package org.crossquote.quote;

import java.util.List;
import java.util.Optional;
import org.crossquote.quote.rule.QuotedToken;

/** Words set large in a paragraph of their own that stand in the text, too: they belong to whom the text gives them. */
final class PullQuotes {
    private static final int SHORTEST = 12;

    private final String text;
    private final List<QuotedToken> quotedTokens;

    PullQuotes(String text, List<QuotedToken> quotedTokens) {
        this.text = text;
        this.quotedTokens = quotedTokens;
    }

    /** The quotation of the text of which the quotation repeats a part; empty when it repeats none. */
    Optional<QuotedToken> repeated(QuotedToken quoted) {
        if (!quoted.isWholeSentence() || quoted.sentence().size() > 2) {
            return Optional.empty();
        }
        String words = words(quoted);
        return words.length() < SHORTEST
                ? Optional.empty()
                : quotedTokens.stream()
                        .filter(other ->
                                other.sentence().block() != quoted.sentence().block())
                        .filter(other -> words(other).contains(words))
                        .filter(other -> words(other).length() > words.length() || !other.isWholeSentence())
                        .findFirst();
    }

    private String words(QuotedToken quoted) {
        String inner = quoted.marked().inner().in(text).strip();
        int end = inner.length();
        while (end > 0 && ".,;:!?…".indexOf(inner.charAt(end - 1)) >= 0) {
            end--;
        }
        return inner.substring(0, end);
    }
}
