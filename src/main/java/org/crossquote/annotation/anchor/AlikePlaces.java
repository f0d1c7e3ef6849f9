package org.crossquote.annotation.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.crossquote.text.Span;

/** Finds the pieces of a text that are nearly the same as some words. */
final class AlikePlaces {
    private static final int MOST = 12;

    private final String text;
    private final String words;

    AlikePlaces(String text, String words) {
        this.text = text;
        this.words = words;
    }

    /** The most alike places with at most so many edits, none inside another's neighbourhood. */
    List<Candidate> find(int limit, Weighing weighing) {
        int[] errors = new ApproximateSearch(words).errorsByEnd(text, 0, text.length());
        List<Integer> ends = IntStream.rangeClosed(1, text.length())
                .filter(end -> errors[end] <= limit && isValley(errors, end))
                .boxed()
                .sorted((a, b) ->
                        errors[a] != errors[b] ? Integer.compare(errors[a], errors[b]) : Integer.compare(a, b))
                .toList();
        List<Integer> chosen = new ArrayList<>();
        for (int end : ends) {
            if (chosen.size() < MOST && chosen.stream().noneMatch(c -> Math.abs(c - end) <= words.length() / 2)) {
                chosen.add(end);
            }
        }
        ApproximateSearch backwards = new ApproximateSearch(CandidateVerifier.reversed(words));
        return chosen.stream()
                .map(end -> weighing.weigh(new Span(startOf(end, errors[end], backwards), end), errors[end]))
                .toList();
    }

    private static boolean isValley(int[] errors, int end) {
        return errors[end] <= errors[end - 1] && (end + 1 == errors.length || errors[end] <= errors[end + 1]);
    }

    /** Of all pieces that end there with so few edits, the one whose length is nearest to the words'. */
    private int startOf(int end, int errors, ApproximateSearch backwards) {
        int[] byLength = backwards.errorsByLengthBackwards(text, end, Math.max(0, end - words.length() - errors));
        int best = 0;
        for (int length = 1; length < byLength.length; length++) {
            boolean fewer = byLength[length] < byLength[best];
            boolean nearer = byLength[length] == byLength[best]
                    && Math.abs(length - words.length()) < Math.abs(best - words.length());
            if (fewer || nearer) {
                best = length;
            }
        }
        return end - best;
    }
}
