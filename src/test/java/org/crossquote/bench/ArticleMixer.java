package org.crossquote.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.crossquote.source.ArticleMaker;
import org.crossquote.text.Article;

/**
 * Makes as many articles as are asked for from a few that there are, the same ones for the same seed. Three articles in a row
 * tell of one event: each has its own part of the same paragraphs, which come from any of the originals. In each event most long words
 * get an ending of their own, so that the vocabulary grows with the collection and events are as unlike in a large one as in a small one.
 */
final class ArticleMixer {
    private static final int ARTICLES_OF_AN_EVENT = 3;
    private static final double PARAGRAPHS_TAKEN = 0.7;
    private static final double WORDS_CHANGED = 0.7;
    private static final int LONG = 5;
    private static final int PARAGRAPHS_OF_AN_EVENT = 24;

    private final List<String> paragraphs;
    private final long seed;

    ArticleMixer(List<String> originals, long seed) {
        this.paragraphs = originals.stream()
                .flatMap(text -> text.lines())
                .filter(line -> !line.isBlank())
                .toList();
        this.seed = seed;
    }

    List<Article> articles(int count) {
        ArticleMaker maker = new ArticleMaker();
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            articles.add(maker.make(String.format(Locale.ROOT, "%06d.txt", i), text(i)));
        }
        return articles;
    }

    private String text(int number) {
        int event = number / ARTICLES_OF_AN_EVENT;
        Random ofEvent = new Random(seed + event);
        Random own = new Random(seed ^ (number * 0x9E3779B97F4A7C15L));
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < PARAGRAPHS_OF_AN_EVENT; i++) {
            String paragraph = paragraphs.get(ofEvent.nextInt(paragraphs.size()));
            if (own.nextDouble() < PARAGRAPHS_TAKEN) {
                text.append(changed(paragraph, event)).append('\n');
            }
        }
        return text.toString();
    }

    /** The paragraph with the words of this event. A word is changed wherever it stands, or nowhere. */
    private String changed(String paragraph, int event) {
        StringBuilder changed = new StringBuilder();
        int start = 0;
        for (int i = 0; i <= paragraph.length(); i++) {
            if (i < paragraph.length() && Character.isLetter(paragraph.charAt(i))) {
                continue;
            }
            String word = paragraph.substring(start, i);
            changed.append(word);
            Random random = new Random(seed + event * 31L + word.hashCode());
            if (word.length() >= LONG && random.nextDouble() < WORDS_CHANGED) {
                changed.append(ending(event));
            }
            if (i < paragraph.length()) {
                changed.append(paragraph.charAt(i));
            }
            start = i + 1;
        }
        return changed.toString();
    }

    private static String ending(int event) {
        StringBuilder ending = new StringBuilder();
        for (int rest = event; rest > 0 || ending.isEmpty(); rest /= 20) {
            ending.append("bcdfghjklmnpqrstvwxz".charAt(rest % 20)).append('o');
        }
        return ending.toString();
    }
}
