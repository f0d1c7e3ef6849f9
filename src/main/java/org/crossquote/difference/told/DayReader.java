package org.crossquote.difference.told;

import java.util.ArrayList;
import java.util.List;
import org.crossquote.date.words.DateWords;
import org.crossquote.difference.words.DifferenceWord;
import org.crossquote.difference.words.DifferenceWords;
import org.crossquote.link.claim.ClaimSentence;
import org.crossquote.link.claim.WordKind;
import org.jspecify.annotations.Nullable;

/** Reads the days that a sentence names by weekday, month or year. */
final class DayReader {
    private static final int FIRST_YEAR = 1500;
    private static final int LAST_YEAR = 2100;
    private static final int LAST_DAY = 31;

    private final ClaimSentence sentence;
    private final DifferenceWords words;

    private DayReader(ClaimSentence sentence, DifferenceWords words) {
        this.sentence = sentence;
        this.words = words;
    }

    /** The days in their order. */
    static List<Day> read(ClaimSentence sentence, DifferenceWords words) {
        DayReader reader = new DayReader(sentence, words);
        List<Day> days = new ArrayList<>();
        int at = sentence.from();
        while (at < sentence.to()) {
            Day day = reader.at(at);
            if (day == null) {
                at++;
                continue;
            }
            Day before = days.isEmpty() ? null : days.getLast();
            if (before != null && day.from() - before.to() <= 1 && before.canJoin(day)) {
                days.set(days.size() - 1, before.joined(day));
            } else {
                days.add(day);
            }
            at = day.to();
        }
        return List.copyOf(days);
    }

    private @Nullable Day at(int word) {
        int weekday = sentence.words().number(WordKind.WEEKDAY, sentence.word(word));
        if (weekday > 0 && isWritten(word)) {
            return new Day(
                    word,
                    word + 1,
                    0,
                    0,
                    0,
                    weekday,
                    isBeside(word, DifferenceWord.EARLY),
                    isBeside(word, DifferenceWord.LATE));
        }
        int month = month(word);
        if (month > 0) {
            int day = number(word + 1, LAST_DAY);
            return day > 0
                    ? new Day(word, word + 2, 0, month, day, 0, false, false)
                    : new Day(word, word + 1, 0, month, 0, 0, false, false);
        }
        int day = number(word, LAST_DAY);
        if (day > 0 && month(word + 1) > 0) {
            return new Day(word, word + 2, 0, month(word + 1), day, 0, false, false);
        }
        int year = number(word, LAST_YEAR);
        return year >= FIRST_YEAR && isYear(word) ? new Day(word, word + 1, year, 0, 0, 0, false, false) : null;
    }

    private int month(int word) {
        return sentence.has(word) && isWritten(word) ? sentence.words().number(WordKind.MONTH, sentence.word(word)) : 0;
    }

    /** Whether a word has the capital that days and months have in some languages: "may" is none in English. */
    private boolean isWritten(int word) {
        String language = sentence.article().language(sentence.article().sentenceOf(word));
        return !DateWords.of(language).has("capitals")
                || Character.isUpperCase(sentence.article().word(word).charAt(0));
    }

    private int number(int word, int most) {
        String text = sentence.word(word);
        boolean figures = !text.isEmpty() && text.length() <= 4 && text.chars().allMatch(Character::isDigit);
        int value = figures ? Integer.parseInt(text) : 0;
        return value <= most && !sentence.breaksBefore(word) || value > LAST_DAY && value <= most ? value : 0;
    }

    private boolean isYear(int word) {
        int before = word - 1;
        boolean behindMonth = month(before) > 0 || month(before - 1) > 0;
        return behindMonth || sentence.has(before) && words.is(DifferenceWord.DAY_OF_YEAR, sentence.word(before));
    }

    /** Whether a word of a kind, or one for the night, stands beside a day. */
    private boolean isBeside(int word, DifferenceWord kind) {
        for (int i = word - 4; i <= word + 2; i++) {
            if (sentence.has(i)
                    && (words.is(DifferenceWord.NIGHT, sentence.word(i)) || words.is(kind, sentence.word(i)))) {
                return true;
            }
        }
        return false;
    }
}
