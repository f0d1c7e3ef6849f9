package org.crossquote.quote.rule;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crossquote.quote.people.Mention;
import org.crossquote.quote.words.WordFile;

/**
 * How sure an attribution is: the share of right ones that the same rule, with the same kind of mention and as tight, reached on
 * news whose speakers people had marked. Immutable.
 */
public final class Confidence {
    private static final double UNMEASURED = 0.5;

    private final Map<String, List<String>> languages =
            WordFile.read("confidence.txt").entries("language");
    private final Map<String, List<String>> shares =
            WordFile.read("confidence.txt").entries("share");

    /**
     * The share of right ones.
     *
     * @param language the article's language
     * @param rule the rule's name
     * @param mention what names the speaker
     * @param tight whether speaker, cue and words stand side by side
     */
    public double of(String language, String rule, Mention mention, boolean tight) {
        return measured(rule, mention, tight) * trust(language);
    }

    private double trust(String language) {
        return Double.parseDouble(languages.getOrDefault(language, List.of("1")).get(0));
    }

    private double measured(String rule, Mention mention, boolean tight) {
        String kind = mention.kind().name().toLowerCase(Locale.ROOT);
        List<String> share = shares.get(rule + "." + kind + (tight ? ".tight" : ""));
        return share == null ? UNMEASURED : Double.parseDouble(share.get(0));
    }
}
