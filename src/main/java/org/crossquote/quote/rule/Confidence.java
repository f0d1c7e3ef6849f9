package org.crossquote.quote.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossquote.text.Languages;
import org.crossquote.text.WordFile;

/**
 * How sure an attribution is: a logistic regression (Cox, "The regression analysis of binary sequences", 1958) over its traits, whose
 * weights were fitted to news in which people had marked who speaks. Immutable.
 */
public final class Confidence {
    private static final String BIAS = "bias";

    private final Map<String, List<String>> languages;
    private final Map<String, Map<String, Double>> weights = new HashMap<>();

    /** Reads the program's weights. */
    public Confidence() {
        WordFile file = WordFile.read("quote", "confidence.txt");
        languages = file.entries("language");
        languages.values().forEach(like -> weights.computeIfAbsent(like.get(0), l -> weights(file, l)));
    }

    private static Map<String, Double> weights(WordFile file, String language) {
        Map<String, Double> weights = new HashMap<>();
        file.entries("weights " + language)
                .forEach((trait, weight) -> weights.put(trait, Double.valueOf(weight.get(0))));
        return weights;
    }

    /** What the confidences of a language are worth against measured ones, up to 1: nothing in it is surer than that. */
    public double worth(String language) {
        return Double.parseDouble(languages
                .getOrDefault(language, List.of(Languages.first(), "1"))
                .get(1));
    }

    /**
     * How sure an attribution with these traits is.
     *
     * @return 0 to 1: the share of right ones to be expected among such; in a language that was not measured, that of another, and less
     */
    double of(String language, Set<String> traits) {
        List<String> like = languages.getOrDefault(language, List.of(Languages.first(), "1"));
        Map<String, Double> known = weights.getOrDefault(like.get(0), Map.of());
        double sum = known.getOrDefault(BIAS, 0.0);
        for (String trait : traits) {
            sum += known.getOrDefault(trait, 0.0);
        }
        return Double.parseDouble(like.get(1)) / (1 + Math.exp(-sum));
    }
}
