package org.crossquote.date.find;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.crossquote.date.DateMention;
import org.crossquote.date.rule.ArticleDay;
import org.crossquote.date.rule.DateRules;
import org.crossquote.date.rule.Found;
import org.crossquote.date.rule.Scene;
import org.crossquote.date.words.DateWord;
import org.crossquote.date.words.DateWords;
import org.crossquote.date.words.Tokens;
import org.crossquote.quote.WrappedLines;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleCollection;
import org.crossquote.text.Block;
import org.crossquote.text.NormalArticle;
import org.crossquote.text.PublicationTime;
import org.crossquote.text.Span;
import org.crossquote.work.Progress;

/**
 * Finds the words of an article that tell when. A pure function of the article's text, language and date of publication; it takes time by the
 * length of the text. Safe for threads.
 */
public final class DateFinder {
    /** How many tokens are read between two looks whether the work is still wanted. */
    private static final int OFTEN = 1000;

    /**
     * The dates of all articles, in the order of the articles and of their texts.
     *
     * @throws CancellationException when the thread is interrupted
     */
    public List<DateMention> find(ArticleCollection collection) {
        List<DateMention> mentions = new ArrayList<>();
        for (Article article : collection.articles()) {
            Progress.checkpoint();
            mentions.addAll(find(article));
        }
        return List.copyOf(mentions);
    }

    /**
     * The dates of an article, in the order of its text; none overlaps another.
     *
     * @throws CancellationException when the thread is interrupted
     */
    public List<DateMention> find(Article article) {
        NormalArticle normal = NormalArticle.of(article);
        Article composed = WrappedLines.joined(normal.article());
        PublicationTime published = article.details().published();
        ArticleDay day = new ArticleDay(published == null ? null : published.date());
        List<DateMention> mentions = new ArrayList<>();
        LocalDate last = null;
        for (Block block : composed.blocks()) {
            Progress.checkpoint();
            Tokens tokens = Tokens.of(composed.text(), block.span());
            Scene scene = new Scene(tokens, DateWords.of(block.language()), day, last);
            for (Found found : Clocks.placed(found(scene), tokens)) {
                Span span = normal.places().inOriginal(tokens.span(found.from(), found.to()));
                mentions.add(new DateMention(
                        article.id(), span, article.at(span), found.value(), found.relative(), found.why()));
            }
            last = scene.lastDay();
        }
        return List.copyOf(mentions);
    }

    /**
     * The times of day that an article tells, in the order of its text, also those whose day is not known.
     *
     * @throws CancellationException when the thread is interrupted
     */
    public List<TimeOfDay> timesOfDay(Article article) {
        NormalArticle normal = NormalArticle.of(article);
        Article composed = WrappedLines.joined(normal.article());
        List<TimeOfDay> times = new ArrayList<>();
        for (Block block : composed.blocks()) {
            Progress.checkpoint();
            Tokens tokens = Tokens.of(composed.text(), block.span());
            for (Found found : found(new Scene(tokens, DateWords.of(block.language()), new ArticleDay(null), null))) {
                LocalTime time = found.time();
                if (time != null) {
                    times.add(new TimeOfDay(normal.places().inOriginal(tokens.span(found.from(), found.to())), time));
                }
            }
        }
        return List.copyOf(times);
    }

    private static List<Found> found(Scene scene) {
        List<Found> all = new ArrayList<>();
        int at = 0;
        int free = 0;
        while (at < scene.tokens().size()) {
            if (at % OFTEN == 0) {
                Progress.checkpoint();
            }
            Found found = DateRules.at(scene, at);
            if (found == null) {
                at++;
                continue;
            }
            Found whole = withParts(scene, found, free);
            all.add(whole);
            scene.found(whole);
            at = whole.to();
            free = at;
        }
        return all;
    }

    /** With the words before it that say which part of it is meant, as in "the end of May", "since 2010", "2010 or later". */
    private static Found withParts(Scene scene, Found found, int free) {
        int length = scene.words().lengthBefore(DateWord.PART, scene.tokens(), found.from());
        int from = found.from() - length < free ? found.from() : found.from() - length;
        return found.over(from, found.to() + scene.words().length(DateWord.OPEN_END, scene.tokens(), found.to()));
    }
}
