package org.crossquote.date.rule;

import java.time.LocalDate;
import org.crossquote.date.DateValue;
import org.crossquote.date.words.DateWord;
import org.crossquote.date.words.DateWords;
import org.crossquote.date.words.Tokens;
import org.crossquote.message.Message;
import org.jspecify.annotations.Nullable;

/** What rules look at: the tokens of a paragraph, the words of its language, the article's day, and what was found before. */
public final class Scene {
    /** So many tokens behind its year a day still belongs to it. */
    private static final int FAR = 8;

    private final Tokens tokens;
    private final DateWords words;
    private final ArticleDay article;
    private @Nullable Found previous;
    private @Nullable LocalDate lastDay;
    private @Nullable DateValue lastTold;

    /**
     * A paragraph of which nothing has been read yet.
     *
     * @param lastDay the day that was told last in what stands before, or null
     */
    public Scene(Tokens tokens, DateWords words, ArticleDay article, @Nullable LocalDate lastDay) {
        this.tokens = tokens;
        this.words = words;
        this.article = article;
        this.lastDay = lastDay;
    }

    /** Remembers what was found, in the order of the text. */
    public void found(Found found) {
        previous = found;
        if (isLookBack(found)) {
            return;
        }
        lastTold = found.value() == null ? lastTold : found.value();
        if (found.value() instanceof DateValue.Day day) {
            lastDay = day.date();
        }
    }

    /** Whether it tells what was before the day that the text goes on from: "the day before", "two weeks earlier". */
    private boolean isLookBack(Found found) {
        DateValue base = lastTold;
        return base != null
                && found.value() != null
                && found.why().id().equals("narrative")
                && found.value().first().isBefore(base.first());
    }

    /** The day that was told last, or null. */
    public @Nullable LocalDate lastDay() {
        return lastDay;
    }

    /** The last date of the paragraph whose meaning is known, or null. */
    @Nullable
    DateValue lastTold() {
        return lastTold;
    }

    /** The year that the clause has told already, when nothing that happens stands between: "in 1911, on the night of June 7"; null otherwise. */
    @Nullable
    Integer yearBefore(int at) {
        Found before = previous;
        if (before == null || before.relative() || !(before.value() instanceof DateValue.Year year)) {
            return null;
        }
        for (int i = before.to(); i < at; i++) {
            if (tokens.endsSentence(i) || TenseReader.of(tokens, words, i) != Tense.UNKNOWN) {
                return null;
            }
        }
        return at - before.to() <= FAR ? Integer.valueOf(year.year()) : null;
    }

    /** The tokens. */
    public Tokens tokens() {
        return tokens;
    }

    /** The words of the language. */
    public DateWords words() {
        return words;
    }

    ArticleDay article() {
        return article;
    }

    /** What was found before a token, when only a word that joins two dates stands between; null otherwise. */
    @Nullable
    Found joinedBefore(int at) {
        Found before = previous;
        if (before == null) {
            return null;
        }
        int between = at - before.to();
        return between == 0 || between > 0 && between <= 3 && connector(before.to()) == at ? before : null;
    }

    /** The token after a word or sign that joins two dates, articles behind it passed over; the place itself where none stands. */
    int connector(int at) {
        int sign = tokens.isAny(at, ",-–—/") ? 1 : 0;
        int word = sign == 0 || tokens.is(at, ",") ? length(DateWord.AND, at + sign) : 0;
        int end = at + sign + word;
        return end == at ? at : end + length(DateWord.ARTICLE, end);
    }

    int length(DateWord kind, int at) {
        return words.length(kind, tokens, at);
    }

    boolean is(DateWord kind, int at) {
        return length(kind, at) > 0;
    }

    /** Whether a phrase of a kind ends before a token. */
    boolean isBefore(DateWord kind, int at) {
        return words.lengthBefore(kind, tokens, at) > 0;
    }

    int number(DateWord kind, int at) {
        return words.number(kind, tokens, at);
    }

    /** Whether a word is written as months and weekdays are in the language: "may" is none in English. */
    boolean isWrittenAsName(int at) {
        if (!words.has("capitals")) {
            return !tokens.isCapital(at) || tokens.beginsSentence(at) || isLoud(at) || tokens.isNumber(at - 1);
        }
        return tokens.isCapital(at);
    }

    /** Whether the words around are in capitals, as in some headlines. */
    private boolean isLoud(int at) {
        String word = tokens.get(at).text();
        return word.length() > 1 && Character.isUpperCase(word.codePointBefore(word.length()));
    }

    /** The tense of the clause around a token. */
    Tense tense(int at) {
        return TenseReader.at(tokens, words, at);
    }

    /** A reason that names the day from which was counted; another where that is not known. */
    Message counted(String rule) {
        LocalDate day = article.date();
        return day == null ? Message.of("article-undated") : Message.of(rule, day.toString());
    }
}
