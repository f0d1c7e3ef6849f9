package org.crossquote.search.index;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.spans.SpanCollector;
import org.apache.lucene.queries.spans.Spans;

/** Where the words of a match begin and end in the text; one that counts a word twice is none, and of those that overlap the first stands. */
final class SpanEnds implements SpanCollector {
    private final Set<Integer> positions = new HashSet<>();
    private int first;
    private int last;

    void add(Spans spans, int words, WordPlaces places, SpanListBuilder found) throws IOException {
        int end = -1;
        while (spans.nextStartPosition() != Spans.NO_MORE_POSITIONS) {
            reset();
            spans.collect(this);
            if (positions.size() == words && places.start(first) >= end) {
                end = places.end(last);
                found.add(places.start(first), end);
            }
        }
    }

    @Override
    public void collectLeaf(PostingsEnum postings, int position, Term term) throws IOException {
        positions.add(position);
        first = Math.min(first, position);
        last = Math.max(last, position);
    }

    @Override
    public void reset() {
        positions.clear();
        first = Integer.MAX_VALUE;
        last = 0;
    }
}
