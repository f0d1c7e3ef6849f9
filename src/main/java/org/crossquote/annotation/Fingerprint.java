package org.crossquote.annotation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A small sample of a text by which an edited copy of it is known again: of all runs of {@link #RUN} words the
 * {@link #SIZE} smallest hashes. The smallest hashes of two texts agree as often as the texts do.
 *
 * @param hashes ascending, each once
 */
public record Fingerprint(List<Integer> hashes) {
    private static final int RUN = 4;
    private static final int SIZE = 64;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    public Fingerprint {
        hashes = List.copyOf(hashes);
    }

    /** The fingerprint of a text; of a text without words it is empty. */
    public static Fingerprint of(String text) {
        List<String> words = WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(w -> w.toLowerCase(Locale.ROOT))
                .toList();
        TreeSet<Integer> smallest = new TreeSet<>();
        for (int at = 0; at < words.size() && (at == 0 || at + RUN <= words.size()); at++) {
            smallest.add(
                    mixed(words.subList(at, Math.min(words.size(), at + RUN)).hashCode()));
            if (smallest.size() > SIZE) {
                smallest.pollLast();
            }
        }
        return new Fingerprint(new ArrayList<>(smallest));
    }

    /** How much of the two texts is the same, 0 to 1: an estimate of their Jaccard index. */
    public double overlap(Fingerprint other) {
        Set<Integer> mine = new HashSet<>(hashes);
        Set<Integer> theirs = new HashSet<>(other.hashes);
        TreeSet<Integer> union = new TreeSet<>(hashes);
        union.addAll(other.hashes);
        int size = Math.min(SIZE, union.size());
        long both = union.stream()
                .limit(size)
                .filter(h -> mine.contains(h) && theirs.contains(h))
                .count();
        return size == 0 ? 0 : (double) both / size;
    }

    /** Spreads the bits, so that the smallest are a fair sample. */
    private static int mixed(int hash) {
        int h = hash * 0x9E3779B9;
        h = (h ^ h >>> 16) * 0x85EBCA6B;
        return h ^ h >>> 13;
    }
}
