package org.crossquote.search.index;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.crossquote.text.NormalText;
import org.crossquote.work.Progress;

/**
 * The words of a text one after the other, as Unicode parts them. What an apostrophe, a dot or a colon joins is parted too, so that
 * "l'accord" is found by "accord"; but "U.S." is one word, and so is a number. Not for several threads.
 */
final class WordScanner {
    private static final Pattern ABBREVIATION = Pattern.compile("(?:\\p{L}\\.)+\\p{L}");
    private static final int WORDS_BETWEEN_CHECKPOINTS = 256;

    private final NormalText text;
    private final StandardTokenizer words = new StandardTokenizer();
    private final CharTermAttribute term = words.addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offsets = words.addAttribute(OffsetAttribute.class);
    private final Deque<Word> parts = new ArrayDeque<>();
    private int scanned;

    /**
     * One word.
     *
     * @param text as it is written, composed
     * @param start where it begins in the original text, in UTF-16 units
     * @param end where it ends there
     */
    record Word(String text, int start, int end) {}

    WordScanner(String text) {
        this.text = NormalText.of(text);
        words.setReader(new StringReader(this.text.text()));
        try {
            words.reset();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a string can always be read
        }
    }

    /** Whether there is another word. */
    boolean hasNext() {
        try {
            while (parts.isEmpty() && words.incrementToken()) {
                if (++scanned % WORDS_BETWEEN_CHECKPOINTS == 0) {
                    Progress.checkpoint();
                }
                part(term.toString(), offsets.startOffset());
            }
            return !parts.isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Word next() {
        return parts.remove();
    }

    private void part(String word, int start) {
        if (!hasJoint(word)) {
            add(word, start, start + word.length());
            return;
        }
        if (ABBREVIATION.matcher(word).matches()) {
            add(word.replace(".", ""), start, start + word.length());
            return;
        }
        int from = 0;
        for (int i = 0; i <= word.length(); i++) {
            if (i == word.length() || joins(word, i)) {
                if (i > from) {
                    add(word.substring(from, i), start + from, start + i);
                }
                from = i + 1;
            }
        }
    }

    private static boolean hasJoint(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (joins(word, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean joins(String word, int at) {
        return switch (word.charAt(at)) {
            case '\'', '’', '‘', '＇', ':', '·', '_' -> true;
            case '.' -> at == 0 || at == word.length() - 1 || !isBetweenDigits(word, at);
            default -> false;
        };
    }

    private static boolean isBetweenDigits(String word, int at) {
        return Character.isDigit(word.charAt(at - 1)) && Character.isDigit(word.charAt(at + 1));
    }

    private void add(String word, int start, int end) {
        parts.add(new Word(word, text.startInOriginal(start), text.endInOriginal(end)));
    }
}
