package org.crossquote.link.fact;

import java.util.List;
import org.crossquote.link.claim.Amount;
import org.crossquote.link.claim.AmountReader;
import org.crossquote.link.claim.ClaimSentence;
import org.crossquote.link.claim.Negations;

/** What a sentence says of numbers and of what is not so. Each word is looked at once, in however many facts it is. */
final class Said {
    private static final byte YES = 1;
    private static final byte NO = 2;

    private final ClaimSentence sentence;
    private final List<Amount> amounts;
    private final Negations negations;
    private final byte[] plain;
    private final byte[] negated;

    Said(ClaimSentence sentence) {
        this.sentence = sentence;
        amounts = AmountReader.read(sentence);
        negations = new Negations(sentence);
        plain = new byte[sentence.to() - sentence.from()];
        negated = new byte[plain.length];
    }

    ClaimSentence sentence() {
        return sentence;
    }

    List<Amount> amounts() {
        return amounts;
    }

    /** Whether a word says something and is no name: names are negated by nobody. */
    boolean isPlain(int word) {
        if (!sentence.has(word)) {
            return false;
        }
        int at = word - sentence.from();
        if (plain[at] == 0) {
            plain[at] = sentence.isContent(word) && !sentence.article().isCapitalised(word) ? YES : NO;
        }
        return plain[at] == YES;
    }

    /** Whether a word of the sentence is said not to be so. */
    boolean isNegated(int word) {
        int at = word - sentence.from();
        if (negated[at] == 0) {
            negated[at] = negations.ofVerb(word) >= 0 ? YES : NO;
        }
        return negated[at] == YES;
    }

    /** Whether a word stands in a quotation. */
    boolean isQuoted(int word) {
        return sentence.article().quotationOf(word) >= 0;
    }
}
