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
    private static final int LONGEST = 60;

    private PersonNames() {}

    /** The names in a line, in their order; none when it holds an address or too many words. */
    static List<String> in(String line) {
        List<String> names = new ArrayList<>();
        String rest = BEFORE.matcher(Blanks.single(line)).replaceFirst("");
        for (String part : BETWEEN.split(rest, 0)) {
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
                && !name.contains("://")
                && !name.contains("@")
                && name.chars().anyMatch(Character::isLetter);
    }
}
