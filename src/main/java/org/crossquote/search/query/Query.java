package org.crossquote.search.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is looked for: conditions, joined by and, or and not. */
public sealed interface Query {
    /** The same query without what limits it to places, for whoever found nothing there; null when that is no other query, or none is left. */
    default @Nullable Query anywhere() {
        Query rest = withoutPlaces(this);
        return rest == null || rest.equals(this) ? null : rest;
    }

    private static @Nullable Query withoutPlaces(Query query) {
        return switch (query) {
            case All all -> joined(all.parts(), true);
            case Any any -> joined(any.parts(), false);
            case Not not -> {
                Query part = withoutPlaces(not.part());
                yield part == null ? null : new Not(part);
            }
            case OfPlace place -> null;
            case Condition condition -> condition;
        };
    }

    private static @Nullable Query joined(List<Query> parts, boolean all) {
        List<Query> left = new ArrayList<>();
        for (Query part : parts) {
            Query rest = withoutPlaces(part);
            if (rest != null) {
                left.add(rest);
            }
        }
        if (left.size() < 2) {
            return left.isEmpty() ? null : left.getFirst();
        }
        return all ? new All(left) : new Any(left);
    }

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
