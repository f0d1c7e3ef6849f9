package org.crossquote.link;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crossquote.text.Span;

/**
 * A sentence, or a few in a row, that one version of a text has otherwise than another.
 *
 * @param was where it stands in the earlier version; empty where it is new
 * @param is where it stands in the later version; empty where it is gone
 * @param edits the steps from the one to the other, with their places in both texts
 */
public record ChangedSentence(Span was, Span is, List<Edit> edits) {
    public ChangedSentence {
        edits = List.copyOf(edits);
    }

    /** What has changed from one version to another, sentence by sentence, in the order of the text. Case and blanks aside. */
    public static List<ChangedSentence> between(String before, String now) {
        List<Span> sentencesBefore = sentences(before);
        List<Span> sentencesNow = sentences(now);
        List<Edit> all = WordComparison.compare(before, now);
        List<ChangedSentence> changed = new ArrayList<>();
        for (Edit edit : all) {
            if (edit.kind() != Edit.Kind.EQUAL && !(isBlank(edit.a(), before) && isBlank(edit.b(), now))) {
                add(
                        around(words(edit.a(), before), sentencesBefore),
                        around(words(edit.b(), now), sentencesNow),
                        changed);
            }
        }
        return changed.stream().map(one -> one.with(all)).toList();
    }

    /** A span without blanks at its ends. */
    private static Span words(Span span, String text) {
        int start = span.start();
        int end = span.end();
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return new Span(start, end);
    }

    private static boolean isBlank(Span span, String text) {
        return span.in(text).isBlank();
    }

    /** Two changes in one sentence are one. */
    private static void add(Span was, Span is, List<ChangedSentence> changed) {
        ChangedSentence last = changed.isEmpty() ? null : changed.getLast();
        if (last != null && (meets(last.was, was) || meets(last.is, is))) {
            changed.set(changed.size() - 1, new ChangedSentence(both(last.was, was), both(last.is, is), List.of()));
        } else {
            changed.add(new ChangedSentence(was, is, List.of()));
        }
    }

    private static boolean meets(Span first, Span second) {
        return second.start() < first.end();
    }

    private static Span both(Span first, Span second) {
        return new Span(Math.min(first.start(), second.start()), Math.max(first.end(), second.end()));
    }

    private ChangedSentence with(List<Edit> all) {
        return new ChangedSentence(
                was,
                is,
                all.stream()
                        .filter(edit -> edit.a().overlaps(was) || edit.b().overlaps(is))
                        .toList());
    }

    /** The sentences that a span touches; an empty span stays what it is at the end of one, else it is inside one. */
    private static Span around(Span span, List<Span> sentences) {
        int start = span.start();
        int end = span.end();
        for (Span sentence : sentences) {
            boolean touches =
                    span.length() == 0 ? sentence.start() < start && start < sentence.end() : sentence.overlaps(span);
            if (touches) {
                start = Math.min(start, sentence.start());
                end = Math.max(end, sentence.end());
            }
        }
        return new Span(start, end);
    }

    private static List<Span> sentences(String text) {
        List<Span> sentences = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(text);
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            int from = start;
            // A line is never in the same sentence as the next one: headings have no full stop.
            for (int i = start; i < end; i++) {
                if (text.charAt(i) == '\n') {
                    addTrimmed(from, i, text, sentences);
                    from = i + 1;
                }
            }
            addTrimmed(from, end, text, sentences);
            start = end;
        }
        return sentences;
    }

    private static void addTrimmed(int from, int to, String text, List<Span> sentences) {
        Span sentence = words(new Span(from, to), text);
        if (sentence.length() > 0) {
            sentences.add(sentence);
        }
    }
}
