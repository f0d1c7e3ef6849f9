package org.crossquote.quote.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crossquote.quote.mark.MarkedSpan;
import org.crossquote.quote.words.Lexicon;
import org.crossquote.quote.words.Nicknames;
import org.crossquote.quote.words.NoteMarks;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.SentenceSplitter;
import org.crossquote.quote.words.Tagger;
import org.crossquote.quote.words.Token;
import org.crossquote.quote.words.Tokenizer;
import org.crossquote.text.Article;
import org.crossquote.text.Block;
import org.crossquote.text.Span;

/**
 * An article as its own words around the quotations: sentences in which each marked span is one token.
 *
 * @param article the article
 * @param sentences its sentences, quotations as single tokens
 * @param whole each block as one run of tokens, the words inside quotations included
 * @param quotedTokens the marked spans that stand in no other, in order
 */
public record ReportingText(
        Article article, List<Sentence> sentences, List<Sentence> whole, List<QuotedToken> quotedTokens) {
    /**
     * Prepares an article.
     *
     * @param article the article
     * @param marks for each block its marked spans
     * @param lexicon the language's lists
     */
    public static ReportingText of(Article article, List<List<MarkedSpan>> marks, Lexicon lexicon) {
        Tokenizer tokenizer = new Tokenizer(lexicon);
        List<Block> blocks = article.blocks();
        List<List<Token>> tokens = blocks.stream()
                .map(b -> tokenizer.cut(article.text(), b.span(), List.of()))
                .toList();
        Tagger tagger = new Tagger(lexicon, smallWords(tokens));
        List<Sentence> whole = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        List<QuotedToken> quotedTokens = new ArrayList<>();
        SentenceSplitter splitter = new SentenceSplitter(lexicon, article.text());
        for (int b = 0; b < blocks.size(); b++) {
            whole.add(tagger.tag(b, Nicknames.without(tokens.get(b))));
            List<MarkedSpan> outer =
                    marks.get(b).stream().filter(m -> m.depth() == 0).toList();
            List<Token> around = outer.isEmpty()
                    ? tokens.get(b)
                    : tokenizer.cut(
                            article.text(),
                            blocks.get(b).span(),
                            outer.stream().map(MarkedSpan::span).toList());
            int next = 0;
            for (List<Token> part : splitter.split(Nicknames.without(NoteMarks.without(around)))) {
                Sentence sentence = tagger.tag(b, part);
                for (int i = 0; i < sentence.size(); i++) {
                    if (sentence.token(i).isQuote()) {
                        quotedTokens.add(quoted(
                                quotedTokens.size(), outer.get(next++), sentence, sentences.size(), i, article.text()));
                    }
                }
                sentences.add(sentence);
            }
        }
        return new ReportingText(article, sentences, whole, quotedTokens);
    }

    private static Set<String> smallWords(List<List<Token>> blocks) {
        Set<String> small = new HashSet<>();
        for (List<Token> tokens : blocks) {
            tokens.stream().filter(t -> t.isWord() && !t.isCapitalised()).forEach(t -> small.add(t.lower()));
        }
        return small;
    }

    private static QuotedToken quoted(
            int number, MarkedSpan marked, Sentence sentence, int index, int token, String text) {
        Span inner = marked.inner();
        int from = inner.start();
        int to = inner.end();
        while (from < to && isPadding(text.charAt(from))) {
            from++;
        }
        while (to > from && isPadding(text.charAt(to - 1))) {
            to--;
        }
        char first = from < to ? text.charAt(from) : ' ';
        char last = from < to ? text.charAt(to - 1) : ' ';
        return new QuotedToken(number, marked, sentence, index, token, first, last);
    }

    private static boolean isPadding(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || "\"“”„‘’'«»‹›".indexOf(c) >= 0;
    }

    /** The quoted before, or null. */
    public @org.jspecify.annotations.Nullable QuotedToken before(QuotedToken quoted) {
        return quoted.number() == 0 ? null : quotedTokens.get(quoted.number() - 1);
    }

    /** The quoted after, or null. */
    public @org.jspecify.annotations.Nullable QuotedToken after(QuotedToken quoted) {
        return quoted.number() + 1 >= quotedTokens.size() ? null : quotedTokens.get(quoted.number() + 1);
    }
}
