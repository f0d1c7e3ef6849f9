package org.crossquote.search.index;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.crossquote.text.NormalText;
import org.crossquote.work.Progress;

/**
 * The words of a text one after the other, as Unicode parts them. What an apostrophe, a dot or a colon joins is parted too, so that
 * "l'accord" is found by "accord"; but "U.S." is one word, and so is a number. A text has thousands of words: what is said of one holds until
 * the next, and nothing is made for it. Not for several threads.
 */
final class WordScanner {
    private static final Pattern ABBREVIATION = Pattern.compile("(?:\\p{L}\\.)+\\p{L}");
    private static final int WORDS_BETWEEN_CHECKPOINTS = 256;

    private final NormalText text;
    private final StandardTokenizer tokens = new StandardTokenizer();
    private final CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offsets = tokens.addAttribute(OffsetAttribute.class);
    private char[] token = {};
    private int tokenLength;
    private int tokenStart;
    private int at;
    private int scanned;
    private int from;
    private int length;
    private int start;
    private int end;

    WordScanner(String text) {
        this.text = NormalText.of(text);
        tokens.setReader(new StringReader(this.text.text()));
        try {
            tokens.reset();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a string can always be read
        }
    }

    /** Goes to the next word; false when there is none. */
    boolean advance() {
        try {
            while (!nextPart()) {
                if (!tokens.incrementToken()) {
                    return false;
                }
                if (++scanned % WORDS_BETWEEN_CHECKPOINTS == 0) {
                    Progress.checkpoint();
                }
                token = term.buffer();
                tokenLength = term.length();
                tokenStart = offsets.startOffset();
                at = 0;
                if (isAbbreviation()) {
                    takeAbbreviation();
                    return true;
                }
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The word as it is written, composed: the letters from {@link #from} on, as many as {@link #length}. */
    char[] letters() {
        return token;
    }

    int from() {
        return from;
    }

    int length() {
        return length;
    }

    /** The word as it is written, composed. */
    String word() {
        return new String(token, from, length);
    }

    /** Where it begins in the original text, in UTF-16 units. */
    int start() {
        return start;
    }

    /** Where it ends there. */
    int end() {
        return end;
    }

    private boolean nextPart() {
        while (at < tokenLength) {
            int begin = at;
            while (at < tokenLength && !joins(at)) {
                at++;
            }
            int behind = at++;
            if (behind > begin) {
                take(begin, behind - begin, tokenStart + begin, tokenStart + behind);
                return true;
            }
        }
        return false;
    }

    private void take(int first, int letters, int begin, int behind) {
        from = first;
        length = letters;
        start = text.startInOriginal(begin);
        end = text.endInOriginal(behind);
    }

    private boolean isAbbreviation() {
        for (int i = 1; i < tokenLength; i++) {
            if (token[i] == '.') {
                return ABBREVIATION.matcher(new String(token, 0, tokenLength)).matches();
            }
        }
        return false;
    }

    private void takeAbbreviation() {
        char[] bare = new String(token, 0, tokenLength).replace(".", "").toCharArray();
        take(0, bare.length, tokenStart, tokenStart + tokenLength);
        token = bare;
        at = tokenLength;
    }

    private boolean joins(int place) {
        return switch (token[place]) {
            case '\'', '’', '‘', '＇', ':', '·', '_' -> true;
            case '.' -> place == 0 || place == tokenLength - 1 || !isBetweenDigits(place);
            default -> false;
        };
    }

    private boolean isBetweenDigits(int place) {
        return Character.isDigit(token[place - 1]) && Character.isDigit(token[place + 1]);
    }
}
