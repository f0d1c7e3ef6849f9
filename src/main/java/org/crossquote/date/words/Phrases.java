package org.crossquote.date.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossquote.text.Span;
import org.jspecify.annotations.Nullable;

/** Words and phrases of one kind, some with a value; found at a place of a text by their first word. */
final class Phrases {
    private final Map<String, List<Phrase>> byFirst = new HashMap<>();
    private int longest = 0;

    private record Phrase(List<String> words, String value) {}

    /**
     * What stands at a place.
     *
     * @param length of how many tokens it is
     * @param value its value; empty where it has none
     */
    record Hit(int length, String value) {}

    void add(String phrase, String value) {
        Tokens tokens = Tokens.of(phrase, new Span(0, phrase.length()));
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            words.add(tokens.word(i));
        }
        longest = Math.max(longest, words.size());
        List<Phrase> alike = byFirst.computeIfAbsent(words.getFirst(), w -> new ArrayList<>());
        alike.add(new Phrase(List.copyOf(words), value));
        alike.sort((a, b) -> Integer.compare(b.words().size(), a.words().size()));
    }

    /** The longest phrase that begins at a place, or null. */
    @Nullable
    Hit at(Tokens tokens, int at) {
        for (Phrase phrase : byFirst.getOrDefault(tokens.word(at), List.of())) {
            int length = phrase.words().size();
            boolean stands = true;
            for (int i = 1; i < length && stands; i++) {
                stands = tokens.is(at + i, phrase.words().get(i));
            }
            if (stands) {
                return new Hit(length, phrase.value());
            }
        }
        return null;
    }

    /** The longest phrase that ends before a place, or null. */
    @Nullable
    Hit before(Tokens tokens, int end) {
        for (int length = longest; length > 0; length--) {
            Hit hit = at(tokens, end - length);
            if (hit != null && hit.length() == length) {
                return hit;
            }
        }
        return null;
    }
}
