package org.crossquote.search.query;

import java.time.LocalDate;
import java.util.List;

/** What is looked for: conditions, joined by and, or and not. */
public sealed interface Query {
    /** All of these. */
    record All(List<Query> parts) implements Query {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** At least one of these. */
    record Any(List<Query> parts) implements Query {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /** Not this. */
    record Not(Query part) implements Query {}

    /** One thing that is asked of an article, of a place in it, or of its words. */
    sealed interface Condition extends Query {}

    /**
     * A word as the reader wrote it.
     *
     * @param text the word, without the asterisk
     * @param isBeginning whether any word is meant that begins like this
     */
    record Word(String text, boolean isBeginning) {}

    /** What is asked of the words of a text. */
    sealed interface Words extends Condition {}

    /** A word in any of its forms, or any word that begins so. */
    record AnyForm(Word word) implements Words {}

    /** Words that follow each other, in exactly these forms. */
    record Phrase(List<Word> words) implements Words {
        public Phrase {
            words = List.copyOf(words);
        }
    }

    /**
     * Words near each other, in any order.
     *
     * @param words exactly these forms
     * @param distance how many other words may stand among them, 0 and up
     */
    record Near(List<Word> words, int distance) implements Words {
        public Near {
            words = List.copyOf(words);
        }
    }

    /** What is asked of an article as a whole. */
    sealed interface OfArticle extends Condition {}

    /** It has a number between these two, from 1. */
    record Numbered(int first, int last) implements OfArticle {}

    /** The outlet's name has all these words. */
    record Outlet(List<Word> words) implements OfArticle {
        public Outlet {
            words = List.copyOf(words);
        }
    }

    /** It was published on one of these days, both included. */
    record Published(LocalDate first, LocalDate last) implements OfArticle {}

    /** What is asked of a place in an article: it is only looked for the words there. */
    sealed interface OfPlace extends Condition {}

    /** In what somebody is quoted with whose name has all these words. */
    record Speaker(List<Word> words) implements OfPlace {
        public Speaker {
            words = List.copyOf(words);
        }
    }

    /** In places of a kind. */
    record OfKind(PlaceKind kind) implements OfPlace {}

    /** In what a note stands on that has a tag with all these words. */
    record Tagged(List<Word> words) implements OfPlace {
        public Tagged {
            words = List.copyOf(words);
        }
    }

    /** In what a note stands on that has these words. */
    record Noted(Words words) implements OfPlace {}
}
