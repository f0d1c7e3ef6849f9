package org.crossquote.link.words;

/**
 * What the finder knows about the words of a language. Words come folded ({@link WordForms#folded}), stems as {@link #stem} gives
 * them.
 */
public interface Vocabulary {
    /** Whether the folded word is one of grammar, which says little about what a sentence is about. */
    boolean isFunctionWord(String folded);

    /** What related forms of a folded word share. */
    String stem(String folded);

    /** How much a stem tells: 0 for one that stands in every article, about 6 for one hardly ever seen. */
    double rarity(String stem);

    /** The same for two stems in a row. */
    double rarity(String first, String second);

    /** Whether a clause may begin at the folded word. */
    boolean opensClause(String folded);

    /** Whether a point behind the folded word ends no sentence. */
    boolean isAbbreviation(String folded);

    /** Whether a word that is written with a capital, and has this stem, may be a name. */
    boolean mayBeName(String stem);

    /** The number of the family of words with the same meaning that a stem belongs to, or -1. */
    default int family(String stem) {
        return -1;
    }

    /** The number of a stem among those that have related ones, or -1. */
    default int related(String stem) {
        return -1;
    }
}
