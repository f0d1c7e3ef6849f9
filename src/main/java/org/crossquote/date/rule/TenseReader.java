package org.crossquote.date.rule;

import java.util.Locale;
import org.crossquote.date.words.DateWord;
import org.crossquote.date.words.DateWords;
import org.crossquote.date.words.Tokens;

/** Tells by the nearest verb whether a clause is about what was or what will be. */
final class TenseReader {
    /** How many tokens far a verb is looked for. */
    private static final int FAR = 16;

    /** How many tokens far a word is looked for that belongs to the date. */
    private static final int NEAR = 3;

    private TenseReader() {}

    static Tense at(Tokens tokens, DateWords words, int at) {
        for (int i = at; i > at - NEAR; i--) {
            if (words.lengthBefore(DateWord.SINCE, tokens, i) > 0) {
                return Tense.SURELY_PAST;
            }
        }
        if (isSaying(tokens, words, at)) {
            return Tense.PAST;
        }
        boolean ahead = true;
        boolean back = true;
        for (int distance = 1; distance <= FAR && (ahead || back); distance++) {
            back &= tokens.has(at - distance) && !tokens.endsSentence(at - distance);
            Tense before = back ? of(tokens, words, at - distance) : Tense.UNKNOWN;
            if (before != Tense.UNKNOWN) {
                return before;
            }
            ahead &= tokens.has(at + distance) && !tokens.endsSentence(at + distance);
            Tense behind = ahead ? of(tokens, words, at + distance) : Tense.UNKNOWN;
            if (behind != Tense.UNKNOWN) {
                return behind;
            }
        }
        return Tense.UNKNOWN;
    }

    /** Whether the date is that of somebody's saying: "said late on Tuesday", "on Tuesday said". */
    private static boolean isSaying(Tokens tokens, DateWords words, int at) {
        for (int i = at - NEAR; i <= at + 1; i++) {
            if (words.length(DateWord.REPORTING, tokens, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** What a word by itself tells. */
    static Tense of(Tokens tokens, DateWords words, int at) {
        if (!tokens.isWord(at) || words.isNoVerb(tokens.get(at).text().toLowerCase(Locale.ROOT))) {
            return Tense.UNKNOWN;
        }
        if (words.length(DateWord.FUTURE, tokens, at) > 0) {
            return Tense.FUTURE;
        }
        if (words.length(DateWord.PAST, tokens, at) > 0) {
            return Tense.PAST;
        }
        boolean isOther = words.length(DateWord.ORDINAL, tokens, at) > 0
                || words.length(DateWord.LAST, tokens, at) > 0
                || words.length(DateWord.NEXT, tokens, at) > 0
                || words.length(DateWord.RELATIVE, tokens, at) > 0;
        String word = tokens.get(at).text();
        if (isOther) {
            return Tense.UNKNOWN;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        if (!lower.equals(word) && (words.has("capitals") || !tokens.beginsSentence(at))) {
            return Tense.UNKNOWN;
        }
        return words.hasEnding(DateWord.FUTURE, lower)
                ? Tense.FUTURE
                : words.hasEnding(DateWord.PAST, lower) ? Tense.PAST : Tense.UNKNOWN;
    }
}
