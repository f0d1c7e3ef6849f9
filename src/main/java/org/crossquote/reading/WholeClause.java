package org.crossquote.reading;

import org.crossquote.text.Article;
import org.crossquote.text.Block;
import org.crossquote.text.Span;

/** Takes a passage to where its clause begins and ends in the text: what is shown by itself is no piece cut out of a phrase. */
final class WholeClause {
    /** No further, in UTF-16 units: a text without marks has no clauses. */
    private static final int FURTHEST = 240;

    private static final String MARKS = ",;:—–!?…()";
    private static final String CLOSING = "”»“«\"’'";

    /** An abbreviation with a capital is no longer. */
    private static final int LONGEST_ABBREVIATION = 4;

    private final String text;
    private final Span block;

    private WholeClause(Article article, Span passage) {
        text = article.text();
        block = article.blocks().stream()
                .map(Block::span)
                .filter(b -> b.contains(passage))
                .findFirst()
                .orElse(passage);
    }

    /** The passage with the rest of the clauses in which it begins and ends. */
    static Span of(Article article, Span passage) {
        WholeClause whole = new WholeClause(article, passage);
        int start = whole.start(passage.start());
        return new Span(start, whole.withClosingMark(start, whole.end(passage.end())));
    }

    private int start(int from) {
        int at = from;
        while (at > block.start() && from - at < FURTHEST && !beginsAt(at)) {
            at--;
            while (at > block.start() && !Character.isWhitespace(text.charAt(at - 1))) {
                at--;
            }
        }
        return from - at < FURTHEST ? at : from;
    }

    /** Whether a clause begins at a word: a mark stands before it. */
    private boolean beginsAt(int word) {
        int last = word - 1;
        while (last >= block.start() && Character.isWhitespace(text.charAt(last))) {
            last--;
        }
        if (last < block.start()) {
            return true;
        }
        char mark = text.charAt(last);
        boolean isBeside = last == word - 1;
        if (CLOSING.indexOf(mark) >= 0) {
            return isBeside || last > block.start() && (MARKS + ".").indexOf(text.charAt(last - 1)) >= 0;
        }
        return mark == '-' && !isBeside
                || MARKS.indexOf(mark) >= 0 && (!isBeside || "—–(".indexOf(mark) >= 0)
                || mark == '.' && !isBeside && endsSentence(last);
    }

    private int end(int from) {
        int at = from;
        while (at < block.end() && at - from < FURTHEST && !endsAt(at)) {
            at++;
            while (at < block.end() && isInWord(at)) {
                at++;
            }
        }
        if (at - from >= FURTHEST) {
            return from;
        }
        return at < block.end() && "!?…".indexOf(text.charAt(at)) >= 0 ? at + 1 : at;
    }

    /** What somebody says in it ends with the mark that stands behind its last word. */
    private int withClosingMark(int start, int end) {
        int at = end + 1 < block.end() && ".,".indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
        if (at >= block.end() || CLOSING.indexOf(text.charAt(at)) < 0) {
            return end;
        }
        String words = text.substring(start, end);
        char mark = text.charAt(at);
        boolean isOpen = switch (mark) {
            case '”' -> words.lastIndexOf('“') > words.lastIndexOf('”');
            case '»' -> words.lastIndexOf('«') > words.lastIndexOf('»');
            case '“' -> words.lastIndexOf('„') > words.lastIndexOf('“');
            case '"' -> words.chars().filter(c -> c == '"').count() % 2 == 1;
            default -> false;
        };
        return isOpen ? at + 1 : end;
    }

    private boolean isInWord(int at) {
        return !Character.isWhitespace(text.charAt(at)) && !endsAt(at);
    }

    /** Whether a clause ends behind a word: a mark stands there, or what somebody said ends. */
    private boolean endsAt(int at) {
        char mark = text.charAt(at);
        boolean isBeforeBlank = at + 1 >= block.end() || !Character.isLetterOrDigit(text.charAt(at + 1));
        boolean isDash =
                Character.isWhitespace(mark) && at + 1 < block.end() && "—–-(".indexOf(text.charAt(at + 1)) >= 0;
        if (mark == '.') {
            return isBeforeBlank && endsSentence(at);
        }
        boolean isClosing =
                CLOSING.indexOf(mark) >= 0 && at > block.start() && !Character.isWhitespace(text.charAt(at - 1));
        return isDash || isBeforeBlank && (MARKS.indexOf(mark) >= 0 || isClosing) || "—–".indexOf(mark) >= 0;
    }

    /** Whether a point ends a sentence, and not an abbreviation that stands before a name or a small letter. */
    private boolean endsSentence(int point) {
        int next = point + 1;
        while (next < block.end() && !Character.isLetterOrDigit(text.charAt(next))) {
            next++;
        }
        if (next >= block.end()) {
            return true;
        }
        int word = point;
        while (word > block.start() && Character.isLetter(text.charAt(word - 1))) {
            word--;
        }
        boolean isShort = point - word <= LONGEST_ABBREVIATION - 1 && word < point;
        return !Character.isLowerCase(text.charAt(next)) && !(isShort && Character.isUpperCase(text.charAt(word)));
    }
}
