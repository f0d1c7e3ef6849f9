package org.crossquote.link.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Numbers for the words of one run of the finder, so that comparing words is comparing numbers. Which number a word gets
 * depends on who comes first; nothing that the finder gives may depend on it. Several threads may add words at a time; what concepts are is asked for when
 * all have been added.
 */
public final class ConceptTable {
    /** The concept of a word of grammar. */
    public static final int NONE = -1;

    private final Vocabularies vocabularies;
    private final Map<Vocabulary, Words> words = new ConcurrentHashMap<>();
    private final Map<String, Integer> forms = new HashMap<>(1 << 14);
    private final List<String> stems = new ArrayList<>();
    private final List<Vocabulary> languages = new ArrayList<>();
    private double[] rarity = new double[1 << 14];
    private int[] family = new int[1 << 14];
    private int[] related = new int[1 << 14];

    /** @param vocabularies what is known about the words of each language */
    public ConceptTable(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    /**
     * A word as it is written, in numbers.
     *
     * @param form the word without case, accents and spelling
     * @param concept what it is about: one number for all forms of a word, {@link #NONE} for words of grammar
     * @param mayBeName whether it may be a name when it has a capital
     * @param opensClause whether a clause may begin at it
     * @param isAbbreviation whether a point behind it ends no sentence
     * @param rarity how much it tells, see {@link Vocabulary#rarity(String)}; a word of grammar tells nothing
     */
    public record Word(
            int form, int concept, boolean mayBeName, boolean opensClause, boolean isAbbreviation, double rarity) {}

    /** The words of one language: a word that two languages share has a concept in each. */
    public final class Words {
        private final Vocabulary vocabulary;
        /** Almost every word was seen before, and is found without waiting for anybody. */
        private final Map<String, Word> known = new ConcurrentHashMap<>(1 << 14);

        private final Map<String, Integer> concepts = new HashMap<>(1 << 14);

        private Words(Vocabulary vocabulary) {
            this.vocabulary = vocabulary;
        }

        /** The numbers of a word as it is written. */
        public Word get(String word) {
            Word before = known.get(word);
            if (before != null) {
                return before;
            }
            return known.computeIfAbsent(word, this::read);
        }

        private Word read(String word) {
            String folded = WordForms.folded(word);
            String spelling = WordForms.respelled(folded);
            String stem = vocabulary.isFunctionWord(folded) ? null : vocabulary.stem(folded);
            int form;
            int concept;
            synchronized (ConceptTable.this) {
                form = forms.computeIfAbsent(spelling, f -> forms.size());
                concept = stem == null ? NONE : concepts.computeIfAbsent(stem, this::add);
            }
            return new Word(
                    form,
                    concept,
                    stem == null || vocabulary.mayBeName(stem),
                    vocabulary.opensClause(folded),
                    vocabulary.isAbbreviation(folded),
                    stem == null ? 0 : vocabulary.rarity(stem));
        }

        private int add(String stem) {
            int concept = stems.size();
            stems.add(stem);
            languages.add(vocabulary);
            if (concept == rarity.length) {
                rarity = Arrays.copyOf(rarity, 2 * concept);
                family = Arrays.copyOf(family, 2 * concept);
                related = Arrays.copyOf(related, 2 * concept);
            }
            rarity[concept] = vocabulary.rarity(stem);
            family[concept] = vocabulary.family(stem);
            related[concept] = vocabulary.related(stem);
            return concept;
        }
    }

    /** The words of a language, ISO 639-1. */
    public Words words(String language) {
        return words.computeIfAbsent(vocabularies.of(language), Words::new);
    }

    /** Lets go of the words by which concepts are found, where no article comes any more. What concepts are stays known. */
    public synchronized void forgetWords() {
        words.clear();
        forms.clear();
    }

    /** Whether it is known which words of a language are common. */
    public boolean knows(String language) {
        return vocabularies.knows(language);
    }

    /** How much a concept tells, see {@link Vocabulary#rarity(String)}. */
    public double rarity(int concept) {
        return rarity[concept];
    }

    /** A number of the concept's own, the same in every run. */
    public int hash(int concept) {
        return stems.get(concept).hashCode();
    }

    /** How much two concepts in a row tell. */
    public double rarity(int first, int second) {
        return languages.get(first).rarity(stems.get(first), stems.get(second));
    }

    /** The number of the family of words with the same meaning, or -1. */
    public int family(int concept) {
        return family[concept];
    }

    /** The number of the concept among the words that have related ones, or -1. */
    public int related(int concept) {
        return related[concept];
    }

    /** Whether two words, by their numbers among those that have related ones, mean nearly the same. */
    public boolean areRelated(int number, int other) {
        return vocabularies.english().relatedWords().areRelated(number, other);
    }

    /** How many families there are. */
    public int families() {
        return vocabularies.english().families();
    }

    /** How many concepts there are so far. */
    public int count() {
        return stems.size();
    }
}
