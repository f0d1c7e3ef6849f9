package org.crossquote.search.index;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.jspecify.annotations.Nullable;

/** The words of many texts that are one of some terms, while they are looked for; terms may share words. Of one thread. */
abstract sealed class WordFindings {
    private final BitSet among;
    final List<WordPlaces> places;

    private WordFindings(List<WordPlaces> places, BitSet among) {
        this.places = places;
        this.among = among;
    }

    /**
     * Made for a few terms.
     *
     * @param places where the words of all texts stand
     * @param among the texts in which is looked
     */
    static WordFindings ofFew(List<WordPlaces> places, BitSet among) {
        return new Few(places, among);
    }

    /** Made for thousands of terms, of which each stands in a few texts: to put their words in order afterwards would take longest. */
    static WordFindings ofMany(List<WordPlaces> places, BitSet among) {
        return new Many(places, among);
    }

    /**
     * Takes the words of one term.
     *
     * @param postings where it stands, with the numbers of the words
     * @param numbers the texts' numbers
     */
    final void add(PostingsEnum postings, int[] numbers) throws IOException {
        for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
            if (among.get(numbers[doc])) {
                add(postings, numbers[doc]);
            }
        }
    }

    abstract void add(PostingsEnum postings, int text) throws IOException;

    /** All that was found. Nothing is taken afterwards. */
    abstract Occurrences occurrences();

    private static final class Few extends WordFindings {
        private final @Nullable SpanListBuilder[] found;

        Few(List<WordPlaces> places, BitSet among) {
            super(places, among);
            found = new SpanListBuilder[places.size()];
        }

        @Override
        void add(PostingsEnum postings, int text) throws IOException {
            int times = postings.freq();
            WordPlaces words = places.get(text);
            SpanListBuilder here = found[text];
            if (here == null) {
                here = new SpanListBuilder(times);
                found[text] = here;
            }
            for (int i = times; i > 0; i--) {
                int word = postings.nextPosition();
                here.add(words.start(word), words.end(word));
            }
        }

        @Override
        Occurrences occurrences() {
            return new Occurrences(found);
        }
    }

    private static final class Many extends WordFindings {
        private final @Nullable BitSet[] words;

        Many(List<WordPlaces> places, BitSet among) {
            super(places, among);
            words = new BitSet[places.size()];
        }

        @Override
        void add(PostingsEnum postings, int text) throws IOException {
            BitSet here = words[text];
            if (here == null) {
                here = new BitSet(places.get(text).size());
                words[text] = here;
            }
            for (int i = postings.freq(); i > 0; i--) {
                here.set(postings.nextPosition());
            }
        }

        @Override
        Occurrences occurrences() {
            SpanListBuilder[] found = new SpanListBuilder[words.length];
            for (int text = 0; text < words.length; text++) {
                BitSet here = words[text];
                if (here != null) {
                    found[text] = spans(here, places.get(text));
                }
            }
            return new Occurrences(found);
        }

        private static SpanListBuilder spans(BitSet words, WordPlaces places) {
            SpanListBuilder spans = new SpanListBuilder(words.cardinality());
            for (int word = words.nextSetBit(0); word >= 0; word = words.nextSetBit(word + 1)) {
                spans.add(places.start(word), places.end(word));
            }
            return spans;
        }
    }
}
