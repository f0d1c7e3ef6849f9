package org.crossquote.quote.identity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a name, to be compared: small letters without accents, full stops and apostrophes.
 *
 * @param given given names and initials, the surname left out; empty for a bare surname
 * @param nicknames names in marks or brackets, which stand for the first given name
 * @param surname the last word that is no suffix
 * @param suffix what tells father and son apart, such as {@code jr}; empty when nothing does
 */
record PersonName(List<String> given, List<String> nicknames, String surname, String suffix) {
    private static final Pattern NICKNAME = Pattern.compile("[“\"(‘„«]([^”\")’“»]+)[”\")’“»]");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}");
    private static final Pattern LEFT_OUT = Pattern.compile("[.’'`]");

    PersonName {
        given = List.copyOf(given);
        nicknames = List.copyOf(nicknames);
    }

    /** Reads a name as an article gives it, titles before it left out. */
    static PersonName of(String name, Set<String> titles) {
        List<String> nicknames = new ArrayList<>();
        Matcher marked = NICKNAME.matcher(name);
        while (marked.find()) {
            nicknames.add(folded(marked.group(1)));
        }
        List<String> words = new ArrayList<>(Arrays.asList(
                folded(marked.replaceAll(" ").replaceAll("[-,]", " ")).split(" ")));
        while (words.size() > 1 && titles.contains(words.getFirst())) {
            words.removeFirst();
        }
        String suffix = "";
        if (words.size() > 1 && NameWords.SUFFIXES.contains(words.getLast())) {
            suffix = words.removeLast();
        }
        String surname = words.removeLast();
        words.removeIf(NameWords.PARTICLES::contains);
        return new PersonName(words, nicknames, surname, suffix);
    }

    /** Small letters without accents, full stops and apostrophes, one blank between words. */
    static String folded(String words) {
        String plain =
                ACCENT.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll("");
        return LEFT_OUT.matcher(plain.toLowerCase(Locale.ROOT)
                        .replace("ß", "ss")
                        .replace("ø", "o")
                        .replace("ł", "l"))
                .replaceAll("")
                .strip()
                .replaceAll("\\s+", " ");
    }

    boolean isFull() {
        return !given.isEmpty();
    }

    /** How much the name tells: the more, the longer it is. */
    int length() {
        return given.stream().mapToInt(String::length).sum() + surname.length() + suffix.length();
    }

    /**
     * Whether one person may have both names: one surname, and no given name, initial or suffix of one that speaks against the other. A
     * bare surname may be anybody's who has it.
     */
    boolean isCompatible(PersonName other, GivenNameForms forms) {
        return surname.equals(other.surname) && fitsSuffix(other) && fitsGiven(other, forms);
    }

    /** Whether one of the two is the other with one letter wrong: in the surname, or in the given name. */
    boolean isMisspelt(PersonName other, GivenNameForms forms) {
        boolean sameSurname = surname.equals(other.surname);
        if (!isFull()
                || !other.isFull()
                || !sameSurname && !OneEdit.apart(surname, other.surname)
                || !fitsSuffix(other)) {
            return false;
        }
        boolean surnames = !sameSurname && fitsGiven(other, forms);
        boolean givens = sameSurname
                && OneEdit.apart(given.getFirst(), other.given.getFirst())
                && fits(given.subList(1, given.size()), other.given.subList(1, other.given.size()));
        return surnames || givens;
    }

    private boolean fitsSuffix(PersonName other) {
        return suffix.isEmpty() || other.suffix.isEmpty() || suffix.equals(other.suffix);
    }

    private boolean fitsGiven(PersonName other, GivenNameForms forms) {
        if (!isFull() || !other.isFull()) {
            return true;
        }
        boolean first = sameWord(given.getFirst(), other.given.getFirst())
                || forms.areOne(given.getFirst(), other.given.getFirst())
                || hasNickname(other, forms)
                || other.hasNickname(this, forms);
        return first && fits(given.subList(1, given.size()), other.given.subList(1, other.given.size()))
                || goesByMiddleName(other)
                || other.goesByMiddleName(this);
    }

    private boolean hasNickname(PersonName other, GivenNameForms forms) {
        return nicknames.stream()
                .anyMatch(n -> n.equals(other.given.getFirst()) || forms.areOne(n, other.given.getFirst()));
    }

    /** "J. Carl Rask" and "Carl Rask". */
    private boolean goesByMiddleName(PersonName other) {
        return given.size() > 1
                && given.getFirst().length() == 1
                && given.subList(1, given.size()).equals(other.given);
    }

    /** Whether the middle names of one are those of the other, in their order, some left out. */
    private static boolean fits(List<String> one, List<String> other) {
        List<String> fewer = one.size() <= other.size() ? one : other;
        List<String> more = one.size() <= other.size() ? other : one;
        int at = 0;
        for (String name : fewer) {
            while (at < more.size() && !sameWord(name, more.get(at))) {
                at++;
            }
            if (at++ == more.size()) {
                return false;
            }
        }
        return true;
    }

    /** Whether two words are one, or one the initial of the other. */
    private static boolean sameWord(String one, String other) {
        return one.equals(other)
                || (one.length() == 1 && other.startsWith(one))
                || (other.length() == 1 && one.startsWith(other));
    }
}
