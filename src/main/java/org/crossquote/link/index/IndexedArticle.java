package org.crossquote.link.index;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.crossquote.link.Passage;
import org.crossquote.quote.Quotation;
import org.crossquote.text.Article;
import org.crossquote.text.Block;
import org.crossquote.text.Span;

/**
 * An article as numbers: its words in order, and which sentence, clause and quotation each stands in. Comments,
 * boilerplate and contents are not in it, so nothing can be linked to them.
 */
public final class IndexedArticle {
    private final Article article;
    private final List<Quotation> quotations;
    private final int size;
    private final int[] start;
    private final int[] end;
    private final int[] form;
    private final int[] concept;
    private final int[] sentenceOf;
    private final int[] quotationOf;
    /** The first word of each sentence, and one more: the number of words. */
    private final int[] sentences;
    /** Whether a clause begins at a word. */
    private final boolean[] clauseStart;

    private final boolean[] isCapitalised;
    /** The block of each sentence. */
    private final List<Block> blocks;

    private final ArticleConcepts concepts;
    /** Those that were asked for: many links join one passage. */
    private final Map<Span, Passage> passages = new ConcurrentHashMap<>();

    public IndexedArticle(Article article, List<Quotation> quotations, ArticleWords words) {
        this.article = article;
        this.quotations = List.copyOf(quotations);
        this.size = words.size;
        this.start = Arrays.copyOf(words.start, size);
        this.end = Arrays.copyOf(words.end, size);
        this.form = Arrays.copyOf(words.form, size);
        this.concept = Arrays.copyOf(words.concept, size);
        this.sentenceOf = Arrays.copyOf(words.sentence, size);
        this.clauseStart = Arrays.copyOf(words.clauseStart, size);
        this.isCapitalised = Arrays.copyOf(words.isCapitalised, size);
        this.blocks = List.copyOf(words.blocks);
        this.sentences = sentenceStarts();
        this.quotationOf = quotationOfWords();
        this.concepts = new ArticleConcepts(this);
    }

    private int[] sentenceStarts() {
        int count = size == 0 ? 0 : sentenceOf[size - 1] + 1;
        int[] starts = new int[count + 1];
        starts[count] = size;
        for (int i = size - 1; i >= 0; i--) {
            starts[sentenceOf[i]] = i;
        }
        return starts;
    }

    private int[] quotationOfWords() {
        int[] of = new int[size];
        Arrays.fill(of, -1);
        for (int q = 0; q < quotations.size(); q++) {
            Span span = quotations.get(q).span();
            for (int i = firstWord(span); i < size && end[i] <= span.end(); i++) {
                of[i] = q;
            }
        }
        return of;
    }

    /** The first word that does not start before the span. */
    public int firstWord(Span span) {
        int i = Arrays.binarySearch(start, span.start());
        return i < 0 ? -i - 1 : i;
    }

    /** The word after the last that ends inside the span. */
    public int wordAfter(Span span) {
        int i = firstWord(span);
        while (i < size && end[i] <= span.end()) {
            i++;
        }
        return i;
    }

    /** The article itself. */
    public Article article() {
        return article;
    }

    public String id() {
        return article.id();
    }

    public List<Quotation> quotations() {
        return quotations;
    }

    /** The number of words. */
    public int size() {
        return size;
    }

    public int form(int word) {
        return form[word];
    }

    public int concept(int word) {
        return concept[word];
    }

    /** The different concepts of its words. */
    ArticleConcepts concepts() {
        return concepts;
    }

    /** Whether a word is written with a capital, as a name is; a common noun of a language that writes nouns so does not count. */
    public boolean isCapitalised(int word) {
        return isCapitalised[word];
    }

    public int sentenceOf(int word) {
        return sentenceOf[word];
    }

    /** The index in {@link #quotations()} of the quotation that a word stands in, or -1. */
    public int quotationOf(int word) {
        return quotationOf[word];
    }

    public boolean clauseStartsAt(int word) {
        return clauseStart[word];
    }

    /** Whether a sentence tells something by itself: titles, headings, captions and bylines only repeat. */
    public boolean tells(int sentence) {
        return switch (blocks.get(sentence).kind()) {
            case PARAGRAPH, LIST_ITEM, STANDFIRST, QUOTE -> true;
            default -> false;
        };
    }

    /** The language of a sentence. */
    public String language(int sentence) {
        return blocks.get(sentence).language();
    }

    public int sentenceCount() {
        return sentences.length - 1;
    }

    /** The first word of a sentence; of the sentence after the last, the number of words. */
    public int sentenceStart(int sentence) {
        return sentences[sentence];
    }

    /** A word as it is written; one that a hyphen cuts at a line end is whole. */
    public String word(int word) {
        return CutWords.joined(article.text().substring(start[word], end[word]));
    }

    /** What stands between a word and the one before it: blanks and marks, across the end of a line, too. */
    public String before(int word) {
        return article.text().substring(word == 0 ? 0 : end[word - 1], start[word]);
    }

    /** What stands behind a word: one character, or a blank at the end of the text. */
    public char behind(int word) {
        return end[word] < article.text().length() ? article.text().charAt(end[word]) : ' ';
    }

    /** The span of the words from {@code from} up to, not including, {@code to}. */
    public Span span(int from, int to) {
        return new Span(start[from], end[to - 1]);
    }

    /** What stands at a span: one object for all links that join it. From any thread. */
    public Passage passage(Span span) {
        return passages.computeIfAbsent(span, where -> new Passage(article.id(), where, article.at(where)));
    }
}
