package org.crossquote.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers for the words of one run of the finder, so that comparing words is comparing numbers. Which number a word gets
 * depends on the order of the articles; nothing that the finder gives may depend on it.
 */
final class Lexicon {
    /** The concept of a word of grammar. */
    static final int NONE = -1;

    private final NewsFrequencies frequencies;
    private final Map<String, Integer> surfaces = new HashMap<>(1 << 14);
    private final Map<String, Integer> forms = new HashMap<>(1 << 14);
    private final Map<String, Integer> concepts = new HashMap<>(1 << 14);
    private final List<String> stems = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private int[] formOfSurface = new int[1 << 14];
    private int[] conceptOfSurface = new int[1 << 14];
    private double[] rarity = new double[1 << 14];
    private int[] family = new int[1 << 14];
    private int[] related = new int[1 << 14];

    Lexicon(NewsFrequencies frequencies) {
        this.frequencies = frequencies;
    }

    /** The number of a word as it is written; it leads to {@link #form} and {@link #concept}. */
    int surface(String word) {
        Integer known = surfaces.get(word);
        return known != null ? known : add(word);
    }

    private int add(String word) {
        int surface = surfaces.size();
        surfaces.put(word, surface);
        if (surface == formOfSurface.length) {
            formOfSurface = Arrays.copyOf(formOfSurface, 2 * surface);
            conceptOfSurface = Arrays.copyOf(conceptOfSurface, 2 * surface);
        }
        String folded = WordForms.folded(word);
        formOfSurface[surface] = number(forms, WordForms.respelled(folded), words);
        conceptOfSurface[surface] = frequencies.isFunctionWord(folded) ? NONE : newConcept(WordForms.stem(folded));
        return surface;
    }

    private int newConcept(String stem) {
        int concept = number(concepts, stem, stems);
        if (concept >= rarity.length) {
            rarity = Arrays.copyOf(rarity, 2 * concept);
            family = Arrays.copyOf(family, 2 * concept);
            related = Arrays.copyOf(related, 2 * concept);
        }
        rarity[concept] = frequencies.rarity(stem);
        family[concept] = frequencies.family(stem);
        related[concept] = frequencies.relatedWords().number(stem);
        return concept;
    }

    private static int number(Map<String, Integer> numbers, String key, List<String> keys) {
        Integer known = numbers.putIfAbsent(key, numbers.size());
        if (known != null) {
            return known;
        }
        keys.add(key);
        return keys.size() - 1;
    }

    /** The word without case, accents and spelling. */
    int form(int surface) {
        return formOfSurface[surface];
    }

    /** What the word is about: one number for all forms of a word, {@link #NONE} for words of grammar. */
    int concept(int surface) {
        return conceptOfSurface[surface];
    }

    /** How much a concept tells, see {@link NewsFrequencies#rarity(String)}. */
    double rarity(int concept) {
        return rarity[concept];
    }

    /** A number of the concept's own, the same in every run. */
    int hash(int concept) {
        return stems.get(concept).hashCode();
    }

    /** How much two concepts in a row tell. */
    double rarity(int first, int second) {
        return frequencies.rarity(stems.get(first), stems.get(second));
    }

    /** The number of the family of words with the same meaning, or -1. */
    int family(int concept) {
        return family[concept];
    }

    /** The number of the concept among the words that have related ones, or -1. */
    int related(int concept) {
        return related[concept];
    }

    /** Whether two words, by their numbers among those that have related ones, mean nearly the same. */
    boolean areRelated(int number, int other) {
        return frequencies.relatedWords().areRelated(number, other);
    }

    /** How many families there are. */
    int families() {
        return frequencies.families();
    }

    /** How many concepts there are so far. */
    int concepts() {
        return stems.size();
    }
}
