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

    /** @param isJoined whether another date stands before it, from which it is the end: "from Monday until Friday" */
    static Tense at(Tokens tokens, DateWords words, int at, boolean isJoined) {
        for (int i = at; i > at - NEAR; i--) {
            if (words.lengthBefore(DateWord.SINCE, tokens, i) > 0) {
                return Tense.SURELY_PAST;
            }
        }
        if (isSaying(tokens, words, at)) {
            return Tense.PAST;
        }
        int back = nearest(tokens, words, at, -1);
        int ahead = nearest(tokens, words, at, 1);
        if (!isJoined && pointsAhead(tokens, words, at)) {
            return Tense.FUTURE;
        }
        Tense before = of(tokens, words, back);
        Tense behind = ahead >= 0 && of(tokens, words, ahead + 1) == Tense.FUTURE
                ? Tense.FUTURE // an infinitive may end as the past does
                : of(tokens, words, ahead);
        if (back < 0 || ahead < 0) {
            return back < 0 ? behind : before;
        }
        boolean rules = before == Tense.FUTURE && isOneClause(tokens, back, at);
        return rules || at - back <= ahead - at ? before : behind;
    }

    /** The nearest token in one direction, in the same sentence, that tells a tense; -1 where none does. */
    private static int nearest(Tokens tokens, DateWords words, int at, int way) {
        for (int distance = 1; distance <= FAR; distance++) {
            int i = at + way * distance;
            if (!tokens.has(i) || tokens.endsSentence(i)) {
                return -1;
            }
            if (of(tokens, words, i) != Tense.UNKNOWN) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isOneClause(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.isAny(i, ",;:–—")) {
                return false;
            }
        }
        return true;
    }

    /** Whether what a clause tells lasts up to the date: "closed until Friday"; not where it was already over, nor where it begins the sentence. */
    private static boolean pointsAhead(Tokens tokens, DateWords words, int at) {
        int until = until(tokens, words, at);
        int verb = until < 0 ? -1 : nearest(tokens, words, until, -1);
        return until >= 0
                && !tokens.beginsSentence(until)
                && (verb < 0 || words.length(DateWord.LASTING, tokens, verb) == 0);
    }

    /** Where "until" stands before a date or the part of it that is meant; -1 where it does not. */
    private static int until(Tokens tokens, DateWords words, int at) {
        int part = at - words.lengthBefore(DateWord.PART, tokens, at);
        if (words.length(DateWord.UNTIL, tokens, part) > 0) {
            return part;
        }
        int length = words.lengthBefore(DateWord.UNTIL, tokens, part);
        return length > 0 ? part - length : -1;
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
