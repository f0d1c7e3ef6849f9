package org.crossquote.quote.mark;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import org.crossquote.quote.mark.MarkedSpan.End;
import org.crossquote.quote.mark.Marks.Family;
import org.crossquote.text.Span;
import org.crossquote.work.Progress;

/** Pairs the marks of one line, from left to right, with a stack of what stands open. What goes wrong stays in the line. */
final class LineScanner {
    private static final int DEEPEST = 4;

    private final String text;
    private final Span line;
    private final Marks marks;
    private final int[] places;
    /** For each place, how many marks of its family behind it close for sure, without those that openers behind it use up. */
    private final int[] closersAhead;

    /** Whether the next line opens with a single mark, as when one quotation goes on over paragraphs. */
    private boolean continues;

    private final Deque<Integer> open = new ArrayDeque<>();
    private final List<MarkedSpan> found = new ArrayList<>();

    LineScanner(String text, Span line, MarkConvention habit) {
        this.text = text;
        this.line = line;
        this.marks = new Marks(text, line, habit);
        this.places = IntStream.range(line.start(), line.end())
                .filter(i -> Marks.isMark(text.charAt(i)) && !Marks.isBullet(text, line, i))
                .toArray();
        this.closersAhead = closersAhead();
    }

    /** The marked spans of the line, by place; {@code next} is the mark with which the next line opens, or a blank. */
    List<MarkedSpan> scan(char next) {
        continues = Marks.isMark(next) && Marks.family(next) == Family.SINGLE;
        for (int k = 0; k < places.length; k++) {
            Progress.checkpoint();
            int i = places[k];
            if (text.charAt(i) == '"' && i > line.start() && text.charAt(i - 1) == '=') {
                k = endOfAttribute(k);
            } else if (!closes(k)) {
                opens(k);
            }
        }
        endOfLine(next);
        found.sort(Comparator.comparingInt((MarkedSpan m) -> m.span().start())
                .thenComparingInt(m -> -m.span().end()));
        return nested();
    }

    /** The spans with their depth; one that begins inside another and ends behind it is left out. */
    private List<MarkedSpan> nested() {
        List<MarkedSpan> result = new ArrayList<>();
        Deque<Span> around = new ArrayDeque<>();
        for (MarkedSpan m : found) {
            while (!around.isEmpty() && around.peek().end() <= m.span().start()) {
                around.pop();
            }
            if (around.isEmpty() || around.peek().contains(m.span())) {
                result.add(m.at(around.size()));
                around.push(m.span());
            }
        }
        return result;
    }

    /** The place that ends an attribute such as name="value"; the place itself when nothing does. */
    private int endOfAttribute(int k) {
        return k + 1 < places.length && text.charAt(places[k + 1]) == '"' ? k + 1 : k;
    }

    private boolean closes(int k) {
        int i = places[k];
        for (int opener : open) {
            if (marks.canClose(i, text.charAt(opener))) {
                if (opensInstead(k, opener)) {
                    return false;
                }
                popTo(opener);
                open.pop();
                add(opener, i + 1, End.CLOSED);
                return true;
            }
        }
        return false;
    }

    /** Whether a mark that could close is better read as something else: a possessive, or a mark nested inside. */
    private boolean opensInstead(int k, int opener) {
        int i = places[k];
        if (Marks.family(text.charAt(i)) == Family.SINGLE && marks.mayBelongToWord(i) && closersAhead[k] > 0) {
            return true;
        }
        return text.charAt(opener) == '"' && marks.canOpen(i) && !marks.closesForSure(i) && closersAhead[k] > 1;
    }

    private void popTo(int opener) {
        while (!open.isEmpty() && open.peek() != opener) {
            open.pop();
        }
    }

    private void opens(int k) {
        int i = places[k];
        if (!marks.canOpen(i)) {
            return;
        }
        Family family = Marks.family(text.charAt(i));
        if (family == Family.SINGLE && closersAhead[k] == 0 && i > line.start() && !(continues && beginsSpeech(i))) {
            return;
        }
        boolean sameOpen = open.stream().anyMatch(o -> Marks.family(text.charAt(o)) == family);
        if (sameOpen && closersAhead[k] < 2) {
            giveUp(family, i);
        }
        if (open.size() < DEEPEST) {
            open.push(i);
        }
    }

    /** The open mark of that family was never closed: ends it with the last sentence before {@code i}, or forgets it. */
    private void giveUp(Family family, int i) {
        while (!open.isEmpty()) {
            int opener = open.pop();
            if (Marks.family(text.charAt(opener)) == family) {
                int end = lastSentenceEnd(opener, i);
                if (end > opener) {
                    add(opener, end, End.UNCLOSED);
                }
                return;
            }
        }
    }

    private void endOfLine(char next) {
        while (!open.isEmpty()) {
            int opener = open.pop();
            if (open.isEmpty()) {
                unclosed(opener, next);
            }
        }
    }

    /**
     * An opener that nobody closed: its quotation goes on in the next line when that opens with such a mark, otherwise it is
     * taken to the end of its sentence, or for a stray mark when other quotations stand behind it.
     */
    private void unclosed(int opener, char next) {
        boolean first = isFirst(opener);
        if (Marks.isMark(next) && Marks.family(next) == Marks.family(text.charAt(opener))) {
            add(opener, line.end(), End.CONTINUED);
        } else if (Marks.family(text.charAt(opener)) == Family.SINGLE) {
            if (first && text.charAt(opener) == '‘') {
                add(opener, line.end(), End.UNCLOSED);
            }
        } else if (!first || found.stream().noneMatch(m -> m.span().start() > opener)) {
            int end = beginsSentence(opener) ? line.end() : firstSentenceEnd(opener);
            add(opener, end, End.UNCLOSED);
        }
    }

    /** Whether nothing but blanks stands before the place in its line. */
    private boolean isFirst(int place) {
        int i = place - 1;
        while (i >= line.start() && Character.isWhitespace(text.charAt(i))) {
            i--;
        }
        return i < line.start();
    }

    /** Whether a colon or a comma stands before the place, as before words that go on in the next line. */
    private boolean beginsSpeech(int opener) {
        return opener > line.start() + 1 && ":,".indexOf(text.charAt(opener - 2)) >= 0;
    }

    private boolean beginsSentence(int opener) {
        int i = opener - 1;
        while (i >= line.start() && Character.isWhitespace(text.charAt(i))) {
            i--;
        }
        return i < line.start() || ".,:;!?".indexOf(text.charAt(i)) >= 0;
    }

    private int firstSentenceEnd(int opener) {
        for (int i = opener + 1; i < line.end(); i++) {
            if (endsSentence(i)) {
                return i + 1;
            }
        }
        return line.end();
    }

    private int lastSentenceEnd(int opener, int before) {
        for (int i = before - 1; i > opener; i--) {
            if (endsSentence(i)) {
                return i + 1;
            }
        }
        return -1;
    }

    private boolean endsSentence(int i) {
        return ".!?…".indexOf(text.charAt(i)) >= 0
                && (i + 1 >= line.end() || Character.isWhitespace(text.charAt(i + 1)));
    }

    private void add(int opener, int end, End how) {
        int stop = end;
        while (stop > opener + 1 && Character.isWhitespace(text.charAt(stop - 1))) {
            stop--;
        }
        int innerStart = isFiller(opener + 1) ? opener + 2 : opener + 1;
        int innerEnd = how == End.CLOSED ? stop - 1 : stop;
        if (how == End.CLOSED && isFiller(innerEnd - 1)) {
            innerEnd--;
        }
        if (innerEnd > innerStart && hasWord(opener, stop)) {
            found.add(new MarkedSpan(new Span(opener, stop), new Span(innerStart, innerEnd), 0, how));
        }
    }

    private boolean isFiller(int i) {
        return i < line.end() && text.charAt(i) == TypewriterMarks.FILLER;
    }

    private boolean hasWord(int from, int to) {
        return text.substring(from, to).codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private int[] closersAhead() {
        int[] ahead = new int[places.length];
        int[] count = new int[Family.values().length];
        for (int k = places.length - 1; k >= 0; k--) {
            int i = places[k];
            int family = Marks.family(text.charAt(i)).ordinal();
            ahead[k] = count[family];
            boolean single = family == Family.SINGLE.ordinal();
            if (marks.closesForSure(i)) {
                count[family] += single && marks.mayBelongToWord(i) && count[family] > 0 ? 0 : 1;
            } else if (marks.canOpen(i)) {
                count[family] = Math.max(0, count[family] - 1);
            }
        }
        return ahead;
    }
}
