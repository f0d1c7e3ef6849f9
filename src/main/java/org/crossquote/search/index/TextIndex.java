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
        try {
            if (parts.size() > 1) {
                return spans(SpanMaker.of(table, parts, query), parts.size(), among);
            }
            if (parts.isEmpty()) {
                return new Occurrences(new SpanListBuilder[size()]);
            }
            WordQuery.Word word = parts.getFirst();
            return word.isBeginning()
                    ? beginning(TermTable.beginning(word), among)
                    : terms(table.terms(word, query.form(), Integer.MAX_VALUE - 1), among);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Occurrences beginning(BytesRef beginning, BitSet among) throws IOException {
        WordFindings found = WordFindings.ofMany(places, among);
        for (LeafReaderContext leaf : leaves) {
            PostingsEnum postings = null;
            TermsEnum each = table.beginningWith(leaf, beginning);
            while (each != null) {
                Progress.checkpoint();
                postings = each.postings(postings, PostingsEnum.POSITIONS);
                found.add(postings, numbers.get(leaf.ord));
                each = TermTable.next(each, beginning);
            }
        }
        return found.occurrences();
    }

    private Occurrences terms(Set<String> terms, BitSet among) throws IOException {
        WordFindings found = WordFindings.ofFew(places, among);
        for (String term : terms) {
            for (LeafReaderContext leaf : leaves) {
                Progress.checkpoint();
                PostingsEnum postings = leaf.reader().postings(new Term(WORDS, term), PostingsEnum.POSITIONS);
                if (postings != null) {
                    found.add(postings, numbers.get(leaf.ord));
                }
            }
        }
        return found.occurrences();
    }

    private Occurrences spans(SpanQuery query, int words, BitSet among) throws IOException {
        SpanListBuilder[] found = new SpanListBuilder[size()];
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
                int text = number[doc];
                if (among.get(text)) {
                    found[text] = new SpanListBuilder();
                    ends.add(spans, words, places.get(text), found[text]);
                }
            }
        }
        return new Occurrences(found);
    }

    /** All texts. */
    public BitSet all() {
        BitSet all = new BitSet(size());
        all.set(0, size());
        return all;
    }
}
