package org.crossquote.quote.mark;

import org.crossquote.text.Span;

/** Tells for each mark of one line whether it could open, whether it could close, or whether it is no quotation mark at all. */
final class Marks {
    /** Marks of one family can close each other, mismatched as they may be. */
    enum Family {
        DOUBLE,
        SINGLE,
        GUILLEMET,
        SINGLE_GUILLEMET
    }

    private static final String DOUBLE = "\"“”„‟〝〞＂";
    private static final String SINGLE = "'‘’‚‛";

    private final String text;
    private final Span line;
    private final MarkConvention habit;

    Marks(String text, Span line, MarkConvention habit) {
        this.text = text;
        this.line = line;
        this.habit = habit;
    }

    static boolean isMark(char c) {
        // Each letter of a text is asked: those that are most of it are no marks for certain.
        boolean isLetter = c >= 'a' && c <= 'z';
        return !isLetter && c != ' ' && isAmongMarks(c);
    }

    private static boolean isAmongMarks(char c) {
        return DOUBLE.indexOf(c) >= 0 || SINGLE.indexOf(c) >= 0 || "«»‹›".indexOf(c) >= 0;
    }

    static Family family(char c) {
        if (DOUBLE.indexOf(c) >= 0) {
            return Family.DOUBLE;
        }
        if (SINGLE.indexOf(c) >= 0) {
            return Family.SINGLE;
        }
        return c == '«' || c == '»' ? Family.GUILLEMET : Family.SINGLE_GUILLEMET;
    }

    /** Whether the mark at {@code i} can open, whatever stands open before it. */
    boolean canOpen(int i) {
        char c = text.charAt(i);
        return switch (c) {
            case '“', '„', '‟', '〝' -> !isBlank(i + 1) || (isBlank(i - 1) && i + 2 < line.end());
            case '"', '＂' -> (looksOpening(i) || isStuckToSentence(i) || isApart(i)) && before(i) != '=';
            case '”' -> habit.highOpens() && looksOpening(i);
            case '‘', '‛' -> looksOpening(i) && !Character.isLetterOrDigit(before(i));
            case '‚' -> looksOpening(i);
            case '\'' -> looksOpening(i) && !isElision(i);
            case '«', '»', '‹', '›' -> habit.opensGuillemet(c) && !isBehindWord(i);
            default -> false;
        };
    }

    /** Whether blanks stand around the mark, as in text that was cut into words: it opens when nothing stands open. */
    private boolean isApart(int i) {
        boolean another = text.substring(i + 1, line.end()).contains(" " + text.charAt(i));
        return another && isBlank(i - 1) && isBlank(i + 1);
    }

    /** Whether the blank between a full stop and the mark was forgotten: a capital letter follows. */
    private boolean isStuckToSentence(int i) {
        return ".!?".indexOf(before(i)) >= 0 && Character.isUpperCase(after(i));
    }

    /** Whether the mark hangs on the word before it: no opener, even where a language puts blanks inside its marks. */
    private boolean isBehindWord(int i) {
        return Character.isLetterOrDigit(before(i)) && isBlank(i + 1);
    }

    /** Whether the mark at {@code i} can close what {@code opener} opened. */
    boolean canClose(int i, char opener) {
        char c = text.charAt(i);
        return family(c) == family(opener)
                && switch (c) {
                    case '”', '〞' -> true;
                    case '“', '‟' -> opener == '„' || (looksClosing(i) && !looksOpening(i));
                    case '"', '＂' -> !isInch(i) && (looksClosing(i) || !looksOpening(i));
                    case '‘', '‛' -> opener == '‚' || (looksClosing(i) && !looksOpening(i));
                    case '’', '\'' -> looksClosing(i) && !isAndBetween(i);
                    case '«', '»', '‹', '›' ->
                        !habit.opensGuillemet(c) || (text.charAt(i) == opener && looksClosing(i));
                    default -> false;
                };
    }

    /** Whether the mark at {@code i} closes, to judge by its neighbours alone. */
    boolean closesForSure(int i) {
        char c = text.charAt(i);
        return (c == '”' && !habit.highOpens())
                || (looksClosing(i) && !looksOpening(i) && !isAndBetween(i) && !isInch(i) && c != '„' && c != '‚');
    }

    /** Whether the apostrophe at {@code i} may end a possessive or a clipped word: the voters’ choice, goin’ home. */
    boolean mayBelongToWord(int i) {
        return hasEnding(i) && after(i) == ' ' && i + 2 < line.end() && Character.isLetterOrDigit(text.charAt(i + 2));
    }

    private boolean hasEnding(int i) {
        return habit.apostrophes().endings().stream()
                .anyMatch(
                        ending -> i - ending.length() >= line.start() && text.startsWith(ending, i - ending.length()));
    }

    private boolean looksOpening(int i) {
        char p = before(i);
        boolean free =
                Character.isWhitespace(p) || Character.isSpaceChar(p) || "([{<—–-/…:=|>*_".indexOf(p) >= 0 || isMark(p);
        return free && !isBlank(i + 1) && ",;!?)]}".indexOf(after(i)) < 0;
    }

    private boolean looksClosing(int i) {
        char n = after(i);
        boolean free = !Character.isLetterOrDigit(n);
        return free && (!isBlank(i - 1) || isBlank(i + 1));
    }

    /** '90s, 'tis, 'em: an apostrophe that stands for what was left out. */
    private boolean isElision(int i) {
        int end = i + 1;
        while (end < line.end() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        String word = text.substring(i + 1, end).toLowerCase(java.util.Locale.ROOT);
        if (!word.isEmpty() && Character.isDigit(word.charAt(0))) {
            return word.length() == 2 || (word.length() == 3 && hasEnding(end));
        }
        return habit.apostrophes().heads().contains(word);
    }

    /** The second apostrophe of rock ’n’ roll. */
    private boolean isAndBetween(int i) {
        char first = before(i - 1);
        String letter = String.valueOf(Character.toLowerCase(before(i)));
        return habit.apostrophes().heads().contains(letter) && (first == '’' || first == '\'' || first == '‘');
    }

    /** The sign for inches in 6'2" or 9". */
    private boolean isInch(int i) {
        if (!Character.isDigit(before(i))) {
            return false;
        }
        int k = i - 1;
        while (k > line.start() && Character.isDigit(text.charAt(k))) {
            k--;
        }
        return text.charAt(k) == '\'' || text.charAt(k) == '’';
    }

    private boolean isBlank(int i) {
        return i < line.start()
                || i >= line.end()
                || Character.isWhitespace(text.charAt(i))
                || Character.isSpaceChar(text.charAt(i));
    }

    private char before(int i) {
        return i - 1 < line.start() || i > line.end() ? ' ' : text.charAt(i - 1);
    }

    private char after(int i) {
        return i + 1 >= line.end() ? ' ' : text.charAt(i + 1);
    }

    /** A guillemet that opens the line, with a blank behind it and none that could close: it sets off an item of a list. */
    static boolean isBullet(String text, Span line, int i) {
        return text.charAt(i) == '»'
                && text.substring(line.start(), i).isBlank()
                && i + 1 < line.end()
                && Character.isWhitespace(text.charAt(i + 1))
                && text.substring(i, line.end()).indexOf('«') < 0;
    }
}
