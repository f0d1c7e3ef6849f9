package org.crossquote.source.structure;

import java.util.regex.Pattern;

/** What can be told of a line from its own words alone. */
final class LineShape {
    /** Headlines are shorter than this, in UTF-16 units. */
    private static final int LONGEST_HEADLINE = 180;

    private static final int LONG_LINE = 200;
    private static final double MOST_CAPITALS = 0.6;
    private static final double NEARLY_ALL_CAPITALS = 0.8;
    private static final int LONG_WORD = 4;
    private static final String CLOSERS = "\"'”’»“‘)]›*";
    private static final Pattern SPEAKER_LABEL = Pattern.compile("[\"“„«]?([QA]: .*|\\p{Lu}[\\p{Lu}. ]+: .*)");
    private static final Pattern DATELINE =
            Pattern.compile("\\p{Lu}[\\p{Lu}.'’ -]{2,40}(, ?[^—–]{2,24})?( ?\\([^)]{2,20}\\))? ?(—|–|--|- ).+");
    private static final Pattern SPEECH = Pattern.compile("[\"“„«].*,[\"”“»] \\p{Ll}.*");
    private static final Pattern SENTENCE_INSIDE =
            Pattern.compile("[\\p{Ll}\\p{N}]{3}[.!?…][\"”’»)]? +[\"“‘«„(]?\\p{Lu}");

    private LineShape() {}

    /** Whether a sentence ends with the line: a full stop, question or exclamation mark, whatever quotation marks follow. */
    static boolean endsSentence(String line) {
        return ".!?…".indexOf(lastMark(line)) >= 0;
    }

    /** Whether the line ends as a statement does, or goes on in the next line. */
    static boolean endsAsProse(String line) {
        return ".…:;,".indexOf(lastMark(line)) >= 0;
    }

    /** Whether the line ends with a question mark or an exclamation mark. */
    static boolean asksOrCalls(String line) {
        return "!?".indexOf(lastMark(line)) >= 0;
    }

    private static char lastMark(String line) {
        int i = line.length() - 1;
        while (i > 0 && CLOSERS.indexOf(line.charAt(i)) >= 0) {
            i--;
        }
        return line.charAt(i);
    }

    /** Whether the line can be a title or heading: not long, opened like one, not ended like prose. */
    static boolean isHeadline(String line) {
        return line.length() <= LONGEST_HEADLINE
                && !endsAsProse(line)
                && opensLikeHeadline(line)
                && mostlyLetters(line)
                && !SPEAKER_LABEL.matcher(line).matches()
                && !hasSpeech(line);
    }

    private static boolean opensLikeHeadline(String line) {
        int first = line.codePointAt(0);
        return Character.isUpperCase(first)
                || Character.isTitleCase(first)
                || Character.isDigit(first)
                || "\"'“‘„«»¿¡#$€£".indexOf(first) >= 0
                || (Character.isLetter(first) && !Character.isLowerCase(first));
    }

    private static boolean mostlyLetters(String line) {
        if (line.indexOf('\t') >= 0) {
            return false;
        }
        long letters =
                line.codePoints().filter(c -> Character.isLetter(c) || c == ' ').count();
        return letters >= 0.6 * line.codePointCount(0, line.length());
    }

    /** A quotation and its cue: a paragraph whose full stop is missing, not a headline. */
    private static boolean hasSpeech(String line) {
        return SPEECH.matcher(line).matches();
    }

    /** Whether most long words open with a capital, as in English headlines. */
    static boolean isTitleCase(String line) {
        return capitals(line) >= MOST_CAPITALS;
    }

    /** Whether nearly all long words do; German sentences, whose nouns have capitals, do not come near. */
    static boolean isAllTitleCase(String line) {
        return capitals(line) >= NEARLY_ALL_CAPITALS;
    }

    private static double capitals(String line) {
        int longWords = 0;
        int capitals = 0;
        for (String word : line.split("[^\\p{L}\\p{N}'’-]+", 0)) {
            if (word.length() >= LONG_WORD) {
                longWords++;
                capitals += Character.isUpperCase(word.codePointAt(0)) ? 1 : 0;
            }
        }
        if (longWords == 0) {
            return Character.isUpperCase(line.codePointAt(0)) ? 1 : 0;
        }
        return (double) capitals / longWords;
    }

    /** Whether the line reads as a paragraph: long, a sentence, or opened by a dateline. */
    static boolean isRunningText(String line) {
        return line.length() > LONG_LINE || endsAsProse(line) || startsWithDateline(line);
    }

    /** Whether the line opens with the place of a report, such as {@code PARIS (AP) — }. */
    static boolean startsWithDateline(String line) {
        String head = line.substring(0, Math.min(line.length(), LONG_LINE));
        return DATELINE.matcher(head).matches();
    }

    /** The number of words, as far as blanks part them. */
    static int words(String line) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < line.length(); i++) {
            boolean blank = Character.isWhitespace(line.charAt(i)) || Character.isSpaceChar(line.charAt(i));
            words += !blank && !inside ? 1 : 0;
            inside = !blank;
        }
        return words;
    }

    /** Whether the line is one whole sentence and no more. */
    static boolean isOneSentence(String line) {
        return endsSentence(line) && !hasSentenceInside(line);
    }

    /** Whether a sentence ends before the line does. */
    static boolean hasSentenceInside(String line) {
        return SENTENCE_INSIDE.matcher(line).find();
    }

    /** Whether the line ends with a sentence and the quotation mark that closes it. */
    static boolean endsQuotedSentence(String line) {
        return endsSentence(line) && CLOSERS.indexOf(line.charAt(line.length() - 1)) >= 0;
    }
}
