package org.crossquote.link.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.crossquote.link.words.ConceptTable;
import org.crossquote.link.words.ConceptTable.Word;
import org.crossquote.link.words.ConceptTable.Words;
import org.crossquote.link.words.WordScanner;
import org.crossquote.text.Article;
import org.crossquote.text.Block;
import org.crossquote.work.Progress;

/** Collects the words of one article, block by block, and where its sentences and clauses begin. */
public final class ArticleWords {
    /** Longer stretches without a full stop are cut, so that no input makes one sentence of a book. */
    private static final int LONGEST_SENTENCE = 120;

    /** No abbreviation is longer. */
    private static final int LONGEST_ABBREVIATION = 4;

    int size;
    int[] start;
    int[] end;
    int[] form;
    int[] concept;
    int[] sentence;
    boolean[] clauseStart;
    boolean[] isCapitalised;

    private final Article article;
    private final ConceptTable concepts;
    /** The block of each sentence. */
    final List<Block> blocks = new ArrayList<>();

    private int sentences;

    private ArticleWords(Article article, ConceptTable concepts) {
        this.article = article;
        this.concepts = concepts;
        int guess = article.text().length() / 5 + 16;
        start = new int[guess];
        end = new int[guess];
        form = new int[guess];
        concept = new int[guess];
        sentence = new int[guess];
        clauseStart = new boolean[guess];
        isCapitalised = new boolean[guess];
    }

    /** The words of the article's own text. */
    public static ArticleWords of(Article article, ConceptTable concepts) {
        ArticleWords words = new ArticleWords(article, concepts);
        for (Block block : article.blocks()) {
            if (block.kind().isArticleText()) {
                words.add(block);
            }
        }
        return words;
    }

    private void add(Block block) {
        WordScanner scanner = new WordScanner(
                article.text(), block.span().start(), block.span().end());
        Words words = concepts.words(block.language());
        int first = size;
        int sentenceStart = size;
        boolean afterAbbreviation = false;
        CutWords cut = new CutWords(article.text());
        while (scanner.next()) {
            Progress.checkpoint();
            if (size > first && cut.goesOn(start[size - 1], end[size - 1], scanner.start(), scanner.end(), words)) {
                joinLast(scanner.end(), words);
                continue;
            }
            grow();
            String word = article.text().substring(scanner.start(), scanner.end());
            Word known = words.get(word);
            start[size] = scanner.start();
            end[size] = scanner.end();
            form[size] = known.form();
            concept[size] = known.concept();
            isCapitalised[size] = known.mayBeName() && Character.isUpperCase(word.charAt(0));
            if (size > first) {
                boolean newSentence = endsSentence(size - 1, scanner.start(), afterAbbreviation)
                        || size - sentenceStart >= LONGEST_SENTENCE;
                if (newSentence) {
                    sentences++;
                    sentenceStart = size;
                }
                clauseStart[size] = newSentence || known.opensClause() || hasClauseMark(end[size - 1], scanner.start());
            } else {
                clauseStart[size] = true;
            }
            sentence[size] = sentences;
            afterAbbreviation = known.isAbbreviation() && word.length() <= LONGEST_ABBREVIATION;
            size++;
        }
        if (size > first) {
            sentences++;
        }
        while (blocks.size() < sentences) {
            blocks.add(block);
        }
    }

    /** The last word goes on up to here. */
    private void joinLast(int to, Words words) {
        end[size - 1] = to;
        Word whole = words.get(CutWords.joined(article.text().substring(start[size - 1], to)));
        form[size - 1] = whole.form();
        concept[size - 1] = whole.concept();
        isCapitalised[size - 1] &= whole.mayBeName();
    }

    private void grow() {
        if (size == start.length) {
            int more = 2 * size;
            start = Arrays.copyOf(start, more);
            end = Arrays.copyOf(end, more);
            form = Arrays.copyOf(form, more);
            concept = Arrays.copyOf(concept, more);
            sentence = Arrays.copyOf(sentence, more);
            clauseStart = Arrays.copyOf(clauseStart, more);
            isCapitalised = Arrays.copyOf(isCapitalised, more);
        }
    }

    private boolean endsSentence(int word, int next, boolean isAbbreviation) {
        String text = article.text();
        boolean full = false;
        boolean point = false;
        for (int i = end[word]; i < next; i++) {
            char c = text.charAt(i);
            full |= c == '!' || c == '?' || c == '…';
            point |= c == '.';
        }
        if (text.charAt(end[word] - 1) == '.') {
            // An abbreviation with its points: a new sentence only when the next word is capitalised and common.
            return false;
        }
        if ((!point && !full) || Character.isLowerCase(text.charAt(next))) {
            return false;
        }
        boolean initial = end[word] - start[word] == 1 && Character.isUpperCase(text.charAt(start[word]));
        return full || (!initial && !isAbbreviation);
    }

    private boolean hasClauseMark(int from, int to) {
        for (int i = from; i < to; i++) {
            if (",;:—–()“”\"".indexOf(article.text().charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
