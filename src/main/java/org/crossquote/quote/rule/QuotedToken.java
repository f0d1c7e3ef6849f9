package org.crossquote.quote.rule;

import org.crossquote.quote.mark.MarkedSpan;
import org.crossquote.quote.mark.MarkedSpan.Form;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Tag;

/**
 * A marked span in its sentence.
 *
 * @param number its number in the article
 * @param marked the marked span
 * @param sentence the sentence in which it is one token
 * @param sentenceIndex the sentence's index in the reporting text
 * @param token the index of its token in the sentence
 * @param first the first character inside, blanks and marks left out
 * @param last the last character inside, blanks and marks left out
 */
public record QuotedToken(
        int number, MarkedSpan marked, Sentence sentence, int sentenceIndex, int token, char first, char last) {
    /** Whether nothing stands before it in its sentence but what sets off an item of a list. */
    public boolean beginsSentence() {
        return token == 0 || (token == 1 && "-–—•*·".contains(sentence.token(0).text()));
    }

    /** Whether a colon stands right before it. */
    public boolean isBehindColon() {
        return sentence.tag(token - 1) == Tag.COLON;
    }

    /** Whether it holds the end of a sentence. */
    public boolean endsLikeSentence() {
        return ".!?…".indexOf(last) >= 0;
    }

    /** Whether it begins a line of a dialogue or a transcript, where somebody else may speak. */
    public boolean changesSpeaker() {
        boolean line = marked.form() == Form.DASH || marked.form() == Form.TRANSCRIPT;
        return line && sentence.token(0).start() == marked.span().start();
    }

    /** Whether it stands alone in its sentence. */
    public boolean isWholeSentence() {
        for (int i = 0; i < sentence.size(); i++) {
            if (i != token && (sentence.token(i).isWord() || sentence.token(i).isQuote())) {
                return false;
            }
        }
        return true;
    }
}
