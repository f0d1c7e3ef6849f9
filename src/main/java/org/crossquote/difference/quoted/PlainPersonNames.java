package org.crossquote.difference.quoted;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crossquote.difference.words.DifferenceLanguages;

/** Compares names by their own words alone: surnames, initials, short forms of given names and slips of one letter. */
public final class PlainPersonNames implements PersonNames {
    /** In shorter surnames one other letter makes another name. */
    private static final int LONG = 5;

    private final DifferenceLanguages languages;

    /** @param languages knows the names that people have, and the countries that are none */
    public PlainPersonNames(DifferenceLanguages languages) {
        this.languages = languages;
    }

    @Override
    public boolean mayBeOne(String name, String other) {
        List<String> a = words(name);
        List<String> b = words(other);
        if (a.isEmpty() || b.isEmpty() || !isPerson(name) || !isPerson(other)) {
            return true;
        }
        if (!isSameWord(a.getLast(), b.getLast())) {
            return a.size() == 1 && b.contains(a.getFirst()) || b.size() == 1 && a.contains(b.getFirst());
        }
        return a.size() == 1 || b.size() == 1 || mayBeOneGivenName(a.getFirst(), b.getFirst());
    }

    private static boolean mayBeOneGivenName(String a, String b) {
        return a.charAt(0) == b.charAt(0) || isSameWord(a, b);
    }

    @Override
    public boolean isPerson(String name) {
        String[] parts = name.strip().split("\\s+");
        boolean named =
                parts.length > 1 && parts.length < 5 && languages.given().isGiven(parts[0]);
        for (String part : parts) {
            if (part.isEmpty()
                    || !Character.isUpperCase(part.codePointAt(0))
                    || part.equals(part.toUpperCase(Locale.ROOT)) && part.length() > 3) {
                return false;
            }
        }
        return named
                || parts.length > 1 && parts.length < 4 && languages.countries().of(name) == null;
    }

    /** One word, or two that differ in a letter. */
    static boolean isSameWord(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        if (Math.min(a.length(), b.length()) < LONG || Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int head = 0;
        while (head < Math.min(a.length(), b.length()) && a.charAt(head) == b.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(a.length(), b.length()) - head
                && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
            tail++;
        }
        return Math.max(a.length(), b.length()) - head - tail <= 1;
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : QuotedPlace.folded(name)) {
            if (!word.equals("jr") && !word.equals("sr")) {
                words.add(word);
            }
        }
        return words;
    }
}
