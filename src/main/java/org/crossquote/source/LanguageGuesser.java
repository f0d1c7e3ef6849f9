package org.crossquote.source;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crossquote.text.Languages;
import org.crossquote.text.WordFile;
import org.jspecify.annotations.Nullable;

/**
 * Tells a text's language by its little words. Knows the languages of which it has a word file;
 * everything else is {@value #UNKNOWN}.
 */
final class LanguageGuesser {
    /** The code of a language that could not be told. */
    static final String UNKNOWN = "und";

    private static final String PART = "source/language";
    private static final List<String> LANGUAGES = Languages.of(PART);
    /** Enough to tell a language, and no cost in a very long text. */
    private static final int SAMPLE = 20_000;

    private static final int LEAST_HITS = 3;
    private static final double LEAST_SHARE = 0.15;
    private static final double LEAST_LEAD = 1.2;
    /** A line must speak twice as clearly before it is taken out of the article's language. */
    private static final double LEAST_LEAD_OF_LINE = 2;

    private static final int LEAST_HITS_OF_LINE = 4;
    private static final int SHORTEST_LINE = 8;

    private final Map<String, boolean[]> little;

    private LanguageGuesser(Map<String, boolean[]> little) {
        this.little = little;
    }

    /** The guesser with the program's own tables. */
    static LanguageGuesser standard() {
        Map<String, boolean[]> little = new HashMap<>();
        for (int i = 0; i < LANGUAGES.size(); i++) {
            for (String row :
                    WordFile.read(PART, Languages.fileName(LANGUAGES.get(i))).lines("")) {
                for (String word : row.split(" +", 0)) {
                    little.computeIfAbsent(word, w -> new boolean[LANGUAGES.size()])[i] = true;
                }
            }
        }
        return new LanguageGuesser(little);
    }

    /** The ISO 639-1 code of the language that most of {@code text} is in, or {@value #UNKNOWN}. */
    String ofText(String text) {
        Count count = count(text);
        int best = count.best();
        boolean sure = count.hits[best] >= LEAST_HITS
                && count.hits[best] >= LEAST_SHARE * count.words
                && count.hits[best] >= LEAST_LEAD * count.second(best);
        return sure ? LANGUAGES.get(best) : UNKNOWN;
    }

    /** The language of one line of an article: the article's own unless the line clearly speaks another. */
    String ofLine(String line, String article) {
        Count count = count(line);
        int best = count.best();
        int own = LANGUAGES.indexOf(article);
        double rival = own >= 0 && own != best ? count.hits[own] : count.second(best);
        boolean other = best != own
                && count.words >= SHORTEST_LINE
                && count.hits[best] >= LEAST_HITS_OF_LINE
                && count.hits[best] >= LEAST_SHARE * count.words
                && count.hits[best] >= LEAST_LEAD_OF_LINE * rival;
        return other ? LANGUAGES.get(best) : article;
    }

    private Count count(String text) {
        Count count = new Count();
        int end = Math.min(text.length(), SAMPLE);
        int start = -1;
        for (int i = 0; i <= end; i++) {
            boolean letter = i < end && Character.isLetter(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                count.add(little.get(text.substring(start, i).toLowerCase(Locale.ROOT)));
                start = -1;
            }
        }
        return count;
    }

    private static final class Count {
        private final int[] hits = new int[LANGUAGES.size()];
        private int words;

        void add(boolean @Nullable [] languages) {
            words++;
            if (languages != null) {
                for (int i = 0; i < hits.length; i++) {
                    hits[i] += languages[i] ? 1 : 0;
                }
            }
        }

        int best() {
            int best = 0;
            for (int i = 1; i < hits.length; i++) {
                best = hits[i] > hits[best] ? i : best;
            }
            return best;
        }

        int second(int best) {
            int second = 0;
            for (int i = 0; i < hits.length; i++) {
                second = i == best ? second : Math.max(second, hits[i]);
            }
            return second;
        }
    }
}
