package org.crossquote.quote.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crossquote.quote.people.Mention;
import org.crossquote.quote.words.WordFile;

/**
 * How sure an attribution is: the share of right ones among those that the same rule found in the same way, in news whose
 * speakers people had marked. Immutable.
 */
public final class Confidence {
    private static final double UNMEASURED = 0.5;

    private final Map<String, List<String>> languages;
    private final Map<String, Map<String, List<String>>> shares = new HashMap<>();

    /** Reads the program's table. */
    public Confidence() {
        WordFile file = WordFile.read("confidence.txt");
        languages = file.entries("language");
        languages.values().forEach(like -> shares.put(like.get(0), file.entries("share " + like.get(0))));
    }

    /**
     * In which way a rule found the speaker: the row of the table.
     *
     * @param rule the rule's name
     * @param mention what names the speaker
     * @param tight whether speaker, cue and words stand side by side, or the finding it was taken from is sure
     * @param says whether the cue is a verb of saying, not of naming or judging
     */
    static String way(String rule, Mention mention, boolean tight, boolean says) {
        String kind = mention.kind().name().toLowerCase(Locale.ROOT);
        return rule + "." + kind + (tight ? ".tight" : "") + (says ? ".says" : "");
    }

    /** The share of right ones in a language; in one that was not measured, that of another, and less. */
    double of(String language, String way) {
        List<String> like = languages.getOrDefault(language, List.of("en", "1"));
        List<String> share =
                shares.getOrDefault(like.get(0), Map.of()).getOrDefault(way, List.of(String.valueOf(UNMEASURED)));
        return Double.parseDouble(share.get(0)) * Double.parseDouble(like.get(1));
    }
}
