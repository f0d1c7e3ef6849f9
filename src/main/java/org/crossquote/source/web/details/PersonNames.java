package org.crossquote.source.web.details;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.crossquote.source.format.Blanks;

/** Cuts a line such as "By Ida Vik and Bo Lund" into names. */
final class PersonNames {
    private static final Pattern BEFORE = Pattern.compile(
            "^(?:by|von|par|por|di|da|door|av|af|przez|yazan|text|texte|story|words|written by|reported by|autor|autorin|author)\\s*:?\\s+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BETWEEN = Pattern.compile(
            "\\s*[,;|/•·、，]\\s*|\\s+(?:and|und|et|y|e|en|og|och|i|ve|&|with|mit)\\s+", Pattern.CASE_INSENSITIVE);
    /** What stands in brackets, addresses of pages and of mail. */
    private static final Pattern ASIDE =
            Pattern.compile("\\([^()]*\\)?|https?://\\S*|www\\.\\S+|\\S+@\\S+", Pattern.CASE_INSENSITIVE);
    /** What somebody is, not what he is called; in the languages that call it alike or nearly so. */
    private static final Pattern ROLE = Pattern.compile(
            "(?:^|\\s)(?:\\p{L}*(?:editor|reporter|correspondent|redakteur|redakteurin|korrespondent|korrespondentin|corresponsal"
                    + "|correspondant|correspondante|journalist|journalistin|periodista|giornalista|journaliste|columnist|writer"
                    + "|producer|photographer|fotograf|contributor|staff))(?:$|[\\s-])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final int LONGEST_PARTICLE = 3;
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 6;

    private PersonNames() {}

    /** The names in a line, in their order; none when it holds nothing but addresses, roles or too many words. */
    static List<String> in(String line) {
        List<String> names = new ArrayList<>();
        String rest = Blanks.single(ASIDE.matcher(line).replaceAll(" "));
        for (String part : BETWEEN.split(BEFORE.matcher(rest).replaceFirst(""), 0)) {
            String name = part.strip();
            if (isName(name)) {
                names.add(name);
            }
        }
        return names;
    }

    private static boolean isName(String name) {
        return name.length() > 1
                && name.length() <= LONGEST
                && name.chars().anyMatch(Character::isLetter)
                && name.chars().filter(c -> c == ' ').count() < MOST_WORDS;
    }

    /** Whether it says what somebody is rather than what he is called. */
    static boolean isRole(String name) {
        return ROLE.matcher(name).find();
    }

    /**
     * Whether it is surely somebody's name, however it was found: of several words, the first and the last with a capital where the script
     * has some, and none of the others long and without.
     */
    static boolean isWhole(String name) {
        String[] words = BLANK.split(name, 0);
        if (words.length < 2 || name.indexOf(':') >= 0 || !begins(words[0]) || !begins(words[words.length - 1])) {
            return false;
        }
        for (String word : words) {
            boolean small = Character.isLowerCase(word.codePointAt(0));
            if (small && (word.length() > LONGEST_PARTICLE || word.equals("in"))) {
                return false;
            }
        }
        return true;
    }

    private static boolean begins(String word) {
        int first = word.codePointAt(0);
        return Character.isLetter(first) && !Character.isLowerCase(first);
    }
}
