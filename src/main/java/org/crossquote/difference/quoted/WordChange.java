package org.crossquote.difference.quoted;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.crossquote.difference.words.DifferenceWord;
import org.crossquote.difference.words.DifferenceWords;
import org.crossquote.link.claim.WordKind;
import org.crossquote.link.words.WordForms;
import org.crossquote.quote.QuotationKind;
import org.crossquote.quote.identity.OneEdit;

/** Tells whether a change inside quotation marks makes another word: neither spelling nor fitting into a sentence does. */
final class WordChange {
    private WordChange() {}

    /** Whether words that only one wording has turn it into its contrary. */
    static boolean isNegation(QuotedPlace place, List<String> more) {
        return !more.isEmpty()
                && more.size() <= 2
                && more.stream().anyMatch(word -> negates(place, word))
                && more.stream()
                        .allMatch(word -> negates(place, word) || place.words().areFormsOfOneVerb(word, word));
    }

    private static boolean negates(QuotedPlace place, String word) {
        return place.language().claims().is(WordKind.NEGATION, word);
    }

    /** Whether the words of one wording are others than those of the other. */
    static boolean isOther(QuotedPair pair, List<String> a, List<String> b) {
        if (a.isEmpty() || b.isEmpty() || joined(a).equals(joined(b))) {
            return false;
        }
        DifferenceWords words = pair.a().words();
        Set<String> readings = new TreeSet<>(words.contractions().readings(respelled(a)));
        readings.retainAll(words.contractions().readings(respelled(b)));
        if (!readings.isEmpty() || isFiller(words, a) || isFiller(words, b)) {
            return false;
        }
        return !(isPiece(pair) && isFitted(words, a, b)) && !isMisspelt(a, b) && !isShortened(a, b);
    }

    private static String joined(List<String> words) {
        return String.join("", respelled(words)).replace("'", "");
    }

    private static List<String> respelled(List<String> words) {
        return words.stream().map(WordForms::respelled).toList();
    }

    private static boolean isFiller(DifferenceWords words, List<String> piece) {
        return piece.stream().allMatch(word -> words.is(DifferenceWord.FILLER, word));
    }

    /** Whether one word is the other's beginning, as a title is written short before a name: Senator, Sen. */
    private static boolean isShortened(List<String> a, List<String> b) {
        if (a.size() != 1 || b.size() != 1) {
            return false;
        }
        String x = a.getFirst();
        String y = b.getFirst();
        int shorter = Math.min(x.length(), y.length());
        return shorter >= 2 && shorter <= 4 && (x.startsWith(y) || y.startsWith(x));
    }

    /** Whether one of the two is only a piece of a sentence, inside one of the article's own. */
    static boolean isPiece(QuotedPair pair) {
        return isPiece(pair.a()) || isPiece(pair.b());
    }

    private static boolean isPiece(QuotedPlace place) {
        String exact = place.quotation().exact();
        int first = 0;
        while (first < exact.length() && !Character.isLetter(exact.charAt(first))) {
            first++;
        }
        return place.quotation().kind() == QuotationKind.PARTIAL
                || first < exact.length() && Character.isLowerCase(exact.charAt(first));
    }

    /** Whether every word is the other's, in the form that the sentence around it asks for; helping verbs may come and go. */
    private static boolean isFitted(DifferenceWords words, List<String> a, List<String> b) {
        return areForms(words, a, b) || areForms(words, withoutHelpers(words, a), withoutHelpers(words, b));
    }

    private static List<String> withoutHelpers(DifferenceWords words, List<String> piece) {
        List<String> rest = piece.stream()
                .filter(word -> !words.areFormsOfOneVerb(word, word))
                .toList();
        return rest.isEmpty() ? piece : rest;
    }

    private static boolean areForms(DifferenceWords words, List<String> a, List<String> b) {
        if (a.size() != b.size()) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            String x = a.get(i);
            String y = b.get(i);
            boolean form = x.equals(y)
                    || words.areFormsOfOneVerb(x, y)
                    || words.areFittedPronouns(x, y)
                    || WordForms.stem(x).equals(WordForms.stem(y));
            if (!form) {
                return false;
            }
        }
        return true;
    }

    /** Whether a long word differs from the other in one letter, as a slip or a spelling does. */
    private static boolean isMisspelt(List<String> a, List<String> b) {
        if (a.size() != b.size()) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            boolean isLong = Math.min(a.get(i).length(), b.get(i).length()) > 7;
            if (!a.get(i).equals(b.get(i)) && !(isLong && OneEdit.apart(a.get(i), b.get(i)))) {
                return false;
            }
        }
        return true;
    }
}
