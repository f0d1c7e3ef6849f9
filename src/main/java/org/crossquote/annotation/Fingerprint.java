package org.crossquote.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.crossquote.text.NormalText;

/**
 * A small sample of a text by which an edited copy of it is known again: of all runs of {@link #RUN} words the
 * {@link #SIZE} smallest hashes. The smallest hashes of two texts agree as often as the texts do. In which form of Unicode letters are
 * written makes no difference.
 *
 * @param hashes ascending, each once; put so when they are not, as a file may have been edited by hand
 */
public record Fingerprint(List<Integer> hashes) {
    private static final int RUN = 4;
    private static final int SIZE = 64;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    public Fingerprint {
        hashes = hashes.stream().sorted().distinct().toList();
    }

    /** The fingerprint of a text; of a text without words it is empty. */
    public static Fingerprint of(String text) {
        List<String> words = WORD.matcher(NormalText.of(text).text())
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
        int size = 0;
        int both = 0;
        int mine = 0;
        int theirs = 0;
        while (size < SIZE && (mine < hashes.size() || theirs < other.hashes.size())) {
            int order = mine == hashes.size()
                    ? 1
                    : theirs == other.hashes.size() ? -1 : hashes.get(mine).compareTo(other.hashes.get(theirs));
            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
            both += order == 0 ? 1 : 0;
            size++;
        }
        return size == 0 ? 0 : (double) both / size;
    }

    /**
     * What {@link #overlap} is at most when so many hashes are in both; far cheaper.
     *
     * @param shared how many of the hashes both have
     */
    public double overlapAtMost(Fingerprint other, int shared) {
        int size = Math.min(SIZE, hashes.size() + other.hashes.size() - shared);
        return size == 0 ? 0 : (double) Math.min(shared, size) / size;
    }

    /** Spreads the bits, so that the smallest are a fair sample. */
    private static int mixed(int hash) {
        int h = hash * 0x9E3779B9;
        h = (h ^ h >>> 16) * 0x85EBCA6B;
        return h ^ h >>> 13;
    }
}
