package org.crossquote.difference.told;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crossquote.date.find.DateFinder;
import org.crossquote.difference.words.DifferenceLanguages;
import org.crossquote.difference.words.DifferenceLanguages.Language;
import org.crossquote.link.index.IndexedArticle;
import org.crossquote.link.index.WordRange;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.SentenceSplitter;
import org.crossquote.quote.words.Tag;
import org.crossquote.quote.words.Tagger;
import org.crossquote.quote.words.Token;
import org.crossquote.quote.words.Tokenizer;
import org.crossquote.text.Article;
import org.crossquote.text.Block;
import org.crossquote.work.Progress;
import org.jspecify.annotations.Nullable;

/** An article as words with what each is in its sentence. Immutable once made, and safe for threads. */
public final class TaggedArticle {
    private final IndexedArticle article;
    private final Tag[] tags;
    private final List<Clock> clocks;
    private final @Nullable ToldSentence[] sentences;

    /** Reads an article; sentences in languages that are not known have no verbs. */
    public TaggedArticle(IndexedArticle article, DifferenceLanguages languages) {
        this.article = article;
        this.tags = new Tag[article.size()];
        Arrays.fill(tags, Tag.NOUN);
        tag(languages);
        this.clocks = new DateFinder()
                .timesOfDay(article.article()).stream()
                        .map(time ->
                                new Clock(article.firstWord(time.span()), article.wordAfter(time.span()), time.time()))
                        .toList();
        this.sentences = new ToldSentence[article.sentenceCount()];
        for (int s = 0; s < sentences.length; s++) {
            Progress.checkpoint();
            Language language = languages.of(article.language(s));
            sentences[s] = language == null || !article.tells(s)
                    ? null
                    : new ToldSentence(
                            this,
                            language,
                            new WordRange(article, article.sentenceStart(s), article.sentenceStart(s + 1)));
        }
    }

    private void tag(DifferenceLanguages languages) {
        Article text = article.article();
        Language language = languages.of(text.language());
        if (language == null) {
            return;
        }
        Tokenizer tokenizer = new Tokenizer(language.lexicon());
        Tagger tagger = new Tagger(language.lexicon(), small());
        SentenceSplitter splitter = new SentenceSplitter(language.lexicon(), text.text());
        for (int b = 0; b < text.blocks().size(); b++) {
            Progress.checkpoint();
            Block block = text.blocks().get(b);
            if (block.kind().isArticleText()) {
                for (List<Token> tokens : splitter.split(tokenizer.cut(text.text(), block.span(), List.of()))) {
                    set(tagger.tag(b, tokens));
                }
            }
        }
    }

    private Set<String> small() {
        Set<String> small = new HashSet<>();
        for (int i = 0; i < article.size(); i++) {
            String word = article.word(i);
            if (Character.isLowerCase(word.charAt(0))) {
                small.add(word);
            }
        }
        return small;
    }

    private void set(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            int end = article.wordAfter(token.span());
            for (int word = article.firstWord(token.span()); word < end; word++) {
                tags[word] = sentence.tag(i);
            }
        }
    }

    /** The article's words. */
    public IndexedArticle article() {
        return article;
    }

    /** The times of day that the article tells. */
    List<Clock> clocks() {
        return clocks;
    }

    /** What a word is; {@code other} for a place that is no word's. */
    Tag tagOr(int word, Tag other) {
        return word >= 0 && word < tags.length ? tags[word] : other;
    }

    Tag tag(int word) {
        return tags[word];
    }

    /** A sentence by its number; null when it tells nothing, or nothing is known of its language. */
    @Nullable
    ToldSentence sentence(int number) {
        return sentences[number];
    }

    /** All sentences that tell something. */
    List<ToldSentence> sentences() {
        List<ToldSentence> told = new ArrayList<>();
        for (ToldSentence sentence : sentences) {
            if (sentence != null) {
                told.add(sentence);
            }
        }
        return told;
    }
}
