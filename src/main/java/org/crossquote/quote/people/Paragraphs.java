package org.crossquote.quote.people;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crossquote.quote.words.Sentence;

/** Where the paragraphs of an article begin. Immutable. */
final class Paragraphs {
    private final TreeMap<Integer, Integer> starts = new TreeMap<>();

    /** @param blocks each block as one run of tokens, in their order */
    Paragraphs(List<Sentence> blocks) {
        blocks.stream()
                .filter(b -> b.size() > 0)
                .forEach(b -> starts.put(b.token(0).start(), b.block()));
    }

    /** Where the paragraph begins in which the place lies; -1 before the first. */
    int start(int offset) {
        Integer start = starts.floorKey(offset);
        return start == null ? -1 : start;
    }

    /** Where the next paragraph begins. */
    int end(int offset) {
        Map.Entry<Integer, Integer> next = starts.higherEntry(offset);
        return next == null ? Integer.MAX_VALUE : next.getKey();
    }
}
