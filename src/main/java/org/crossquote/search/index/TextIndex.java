package org.crossquote.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.queries.spans.SpanQuery;
import org.apache.lucene.queries.spans.SpanWeight;
import org.apache.lucene.queries.spans.Spans;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.BytesRef;
import org.crossquote.work.Progress;

/**
 * The words of many texts and where each stands, in memory. Immutable and safe for threads. It need not be closed: it holds nothing but
 * memory.
 */
public final class TextIndex {
    static final String WORDS = "words";
    static final String NUMBER = "number";

    private final List<WordPlaces> places;
    private final IndexSearcher searcher;
    private final List<LeafReaderContext> leaves;
    private final List<int[]> numbers = new ArrayList<>();
    private final TermTable table;

    /**
     * One text.
     *
     * @param text the text; what is found are spans of it
     * @param language its ISO 639-1 code; the words of one that is not known are found as they are written
     */
    public record Text(String text, String language) {}

    private TextIndex(IndexBuilder.ReadTexts read, Set<String> languages) throws IOException {
        places = read.places();
        searcher = new IndexSearcher(read.words());
        // Nobody asks the same twice often enough for a cache, which would count what stands in it.
        searcher.setQueryCache(null);
        leaves = searcher.getIndexReader().leaves();
        for (LeafReaderContext leaf : leaves) {
            numbers.add(numbers(leaf));
        }
        table = new TermTable(leaves, WORDS, languages);
    }

    private static int[] numbers(LeafReaderContext leaf) throws IOException {
        int[] numbers = new int[leaf.reader().maxDoc()];
        NumericDocValues values = leaf.reader().getNumericDocValues(NUMBER);
        for (int doc = values.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = values.nextDoc()) {
            numbers[doc] = (int) values.longValue();
        }
        return numbers;
    }

    /**
     * Reads texts; all cores share that.
     *
     * @param texts the texts, known by their places in this list
     * @param progress hears how many are read; the work can be cancelled
     */
    public static TextIndex of(List<Text> texts, Progress progress) {
        TreeSet<String> languages = new TreeSet<>();
        texts.forEach(text -> languages.add(Stemming.known(text.language())));
        try {
            return new TextIndex(IndexBuilder.read(texts, progress), languages);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory can always be read
        }
    }

    /** How many texts there are. */
    public int size() {
        return places.size();
    }

    /** How many texts at most have one of these words: the fewer, the sooner it should be looked for. */
    public int cost(WordQuery query) {
        try {
            int least = size();
            for (WordQuery.Word word : query.words()) {
                for (WordQuery.Word part : TermTable.parts(word)) {
                    least = Math.min(least, part.isBeginning() ? size() : texts(table.terms(part, query.form(), 0)));
                }
            }
            return least;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TooManyWordsException e) {
            return size();
        }
    }

    private int texts(Set<String> terms) throws IOException {
        int texts = 0;
        for (String term : terms) {
            texts += searcher.getIndexReader().docFreq(new Term(WORDS, term));
        }
        return texts;
    }

    /**
     * Finds words.
     *
     * @param query the words
     * @param among the texts in which they are looked for
     * @throws TooManyWordsException when a beginning among several words stands for too many
     */
    public Occurrences find(WordQuery query, BitSet among) throws TooManyWordsException {
        List<WordQuery.Word> parts = query.words().stream()
                .flatMap(word -> TermTable.parts(word).stream())
                .toList();
        Findings found = new Findings(size());
        try {
            if (parts.size() == 1 && parts.getFirst().isBeginning()) {
                addBeginning(TermTable.beginning(parts.getFirst()), among, found);
            } else if (parts.size() == 1) {
                for (String term : table.terms(parts.getFirst(), query.form(), Integer.MAX_VALUE - 1)) {
                    Progress.checkpoint();
                    addTerm(term, among, found);
                }
            } else if (!parts.isEmpty()) {
                addSpans(SpanMaker.of(table, parts, query), parts.size(), among, found);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.occurrences();
    }

    private void addBeginning(BytesRef beginning, BitSet among, Findings found) throws IOException {
        for (LeafReaderContext leaf : leaves) {
            PostingsEnum postings = null;
            TermsEnum each = table.beginningWith(leaf, beginning);
            while (each != null) {
                Progress.checkpoint();
                postings = each.postings(postings, PostingsEnum.POSITIONS);
                add(postings, numbers.get(leaf.ord), among, found);
                each = TermTable.next(each, beginning);
            }
        }
    }

    private void addTerm(String text, BitSet among, Findings found) throws IOException {
        Term term = new Term(WORDS, text);
        for (LeafReaderContext leaf : leaves) {
            PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.POSITIONS);
            if (postings != null) {
                add(postings, numbers.get(leaf.ord), among, found);
            }
        }
    }

    private void add(PostingsEnum postings, int[] number, BitSet among, Findings found) throws IOException {
        for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
            int text = number[doc];
            if (among.get(text)) {
                int times = postings.freq();
                WordPlaces words = places.get(text);
                SpanListBuilder here = found.in(text, times);
                for (int i = times; i > 0; i--) {
                    int word = postings.nextPosition();
                    here.add(words.start(word), words.end(word));
                }
            }
        }
    }

    private void addSpans(SpanQuery query, int words, BitSet among, Findings found) throws IOException {
        SpanWeight weight =
                (SpanWeight) searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : leaves) {
            Spans spans = weight.getSpans(leaf, SpanWeight.Postings.POSITIONS);
            if (spans == null) {
                continue;
            }
            int[] number = numbers.get(leaf.ord);
            SpanEnds ends = new SpanEnds();
            for (int doc = spans.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = spans.nextDoc()) {
                Progress.checkpoint();
                if (among.get(number[doc])) {
                    ends.add(spans, words, places.get(number[doc]), found.in(number[doc], 1));
                }
            }
        }
    }

    /** All texts. */
    public BitSet all() {
        BitSet all = new BitSet(size());
        all.set(0, size());
        return all;
    }
}
