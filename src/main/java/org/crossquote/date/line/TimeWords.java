package org.crossquote.date.line;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;
import org.crossquote.date.DateMention;
import org.crossquote.date.DateValue;
import org.crossquote.message.MessageFile;
import org.crossquote.text.Article;
import org.crossquote.text.Span;

/** Times, and where they are told, in words for the reader. */
public final class TimeWords {
    private static final MessageFile SENTENCES = MessageFile.beside(TimeWords.class);
    /** How many UTF-16 units of the words around are told on either side. */
    private static final int AROUND = 70;

    private TimeWords() {}

    /** A time as the reader's language writes it, such as "Jan 3, 2026" or "September 2025". */
    public static String when(DateValue value) {
        return switch (value) {
            case DateValue.Day day -> day(day.date());
            case DateValue.Moment moment ->
                SENTENCES.text(
                        "moment",
                        day(moment.date()),
                        DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                                .withLocale(language())
                                .format(moment.time()));
            case DateValue.Week week ->
                SENTENCES.text("week", week.week(), String.valueOf(week.year()), day(week.first()));
            case DateValue.Month month -> month(month, TextStyle.FULL_STANDALONE);
            case DateValue.Year year -> String.valueOf(year.year());
        };
    }

    /** A day, such as "Feb 2, 2026" or "2 feb 2026". */
    public static String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(language())
                .format(day);
    }

    private static String month(DateValue.Month month, TextStyle style) {
        return SENTENCES.text(
                "month", month.first().getMonth().getDisplayName(style, language()), String.valueOf(month.year()));
    }

    /** The same for where there is little room. */
    public static String shortWhen(DateValue value) {
        return value instanceof DateValue.Month month
                ? month(month, TextStyle.SHORT_STANDALONE)
                : value instanceof DateValue.Moment moment ? day(moment.date()) : when(value);
    }

    private static Locale language() {
        return Locale.getDefault(Locale.Category.FORMAT);
    }

    /** The words of the article around a mention, on one line; the mention itself as it stands there. */
    public static String around(Article article, DateMention mention) {
        String text = article.text();
        Span span = mention.span();
        int from = Math.max(0, span.start() - AROUND);
        int to = Math.min(text.length(), span.end() + AROUND);
        for (int i = span.start() - 1; i >= from; i--) {
            if (text.charAt(i) == '\n') {
                from = i + 1;
            }
        }
        for (int i = to - 1; i >= span.end(); i--) {
            if (text.charAt(i) == '\n') {
                to = i;
            }
        }
        from = startsAtWord(text, from, span.start());
        to = endsAtWord(text, to, span.end());
        String words = text.substring(from, to).replaceAll("\\s+", " ").strip();
        boolean begins = from == 0 || text.charAt(from - 1) == '\n';
        boolean ends = to == text.length() || text.charAt(to) == '\n';
        return (begins ? "" : "…") + words + (ends ? "" : "…");
    }

    private static int startsAtWord(String text, int from, int latest) {
        if (from == 0 || text.charAt(from - 1) == '\n') {
            return from;
        }
        int at = from;
        while (at < latest && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int endsAtWord(String text, int to, int earliest) {
        if (to == text.length() || text.charAt(to) == '\n') {
            return to;
        }
        int at = to;
        while (at > earliest && !Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
