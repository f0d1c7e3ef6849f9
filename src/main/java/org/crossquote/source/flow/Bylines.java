package org.crossquote.source.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossquote.source.format.Blanks;
import org.crossquote.text.WordList;

/** Reads lines that name who wrote an article. */
public final class Bylines {
    private static final int LONGEST_LINE = 160;
    private static final int MOST_NAMES = 8;

    private static final List<String> BEFORE_WORDS = WordList.read(Bylines.class, "before-names.txt");
    private static final List<String> LABELS = WordList.read(Bylines.class, "author-labels.txt");
    private static final Pattern BEFORE = Pattern.compile(
            "^(?:(?:" + String.join("|", BEFORE_WORDS) + ")(?:\\s*:)?\\s+|(?:" + String.join("|", LABELS)
                    + ")\\s*:\\s*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BETWEEN = Pattern.compile(
            "\\s*[,;|/•·]\\s*|\\s+(?:" + String.join("|", WordList.read(Bylines.class, "between-names.txt"))
                    + ")\\s+(?=\\p{Lu})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern AND = Pattern.compile(
            ",.*\\s(?:" + String.join("|", WordList.read(Bylines.class, "between-names.txt")) + ")\\s+(?=\\p{Lu})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern COMMA = Pattern.compile("\\s*(?:[,;|/•·]|\\s[–—-]\\s)");
    private static final Pattern OUTLET = Pattern.compile(
            "(?:" + String.join("|", WordList.read(Bylines.class, "outlet-articles.txt")) + ")\\s",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final String PARTICLE =
            "(?:de|del|della|di|da|das|dos|do|van|von|zu|der|den|la|le|bin|al|el|ter|ten|af|av|y)";
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: (?:" + PARTICLE + " ){0,2}\\p{Lu}[\\p{L}\\p{M}.'’-]*){1,4}");

    private static final Pattern ROLE = Pattern.compile(
            "(?:.* )?(?:" + String.join("|", WordList.read(Bylines.class, "roles.txt")) + ")(?: .*)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Bylines() {}

    /** Whether a label, such as "BYLINE", stands before the names of authors. */
    public static boolean isLabel(String label) {
        String plain = label.toLowerCase(Locale.ROOT).strip();
        return LABELS.contains(plain) || BEFORE_WORDS.contains(plain);
    }

    /** The names in a line that is known to name the authors, in their order; what they are is no name, unless it is all that is said. */
    public static List<String> names(String line) {
        List<String> names = new ArrayList<>();
        String rest = BEFORE.matcher(Blanks.single(line)).replaceFirst("").replaceAll("\\s*\\([^()]*\\)", "");
        for (String part : BETWEEN.split(rest, 0)) {
            String name = part.strip();
            if (name.chars().anyMatch(Character::isLetter) && !name.contains("@") && name.length() <= LONGEST_LINE) {
                names.add(name);
            }
        }
        List<String> people =
                names.stream().filter(name -> !ROLE.matcher(name).matches()).toList();
        return people.isEmpty() ? names : people;
    }

    /** Whether a line begins as those do that name who wrote an article: "By …", "Autor: …". */
    static boolean isAnnounced(String line) {
        return BEFORE.matcher(line).find();
    }

    /**
     * Those of the names in a byline that can be people, where a paper may stand behind them: "By Ida Vik, The Lantern". Behind a comma alone stands what
     * they are or whom they write for, unless a word such as "and" ends the list.
     */
    static List<String> people(String line) {
        String names = Blanks.single(line);
        boolean isList = AND.matcher(names).find();
        Matcher comma = COMMA.matcher(names);
        String first = !isList && comma.find() ? names.substring(0, comma.start()) : names;
        return names(first).stream()
                .filter(name -> NAME.matcher(name).matches() || name.equals(name.toUpperCase(Locale.ROOT)))
                .filter(name -> !OUTLET.matcher(name).lookingAt())
                .toList();
    }

    /** The names in a line that {@link #isByline} takes for one. */
    static List<String> ofByline(String line) {
        List<String> people = isAnnounced(Blanks.single(line)) ? people(line) : List.of();
        return people.isEmpty() ? names(line) : people;
    }

    /** Whether a line under a title can hardly be anything but names: each of its parts is one, or it begins with "By" and names somebody. */
    public static boolean isByline(String line) {
        if (line.length() > LONGEST_LINE || line.matches(".*\\p{Ll}[.!?…]")) {
            return false;
        }
        boolean announced = BEFORE.matcher(line).find();
        List<String> names = names(line);
        if (names.isEmpty() || names.size() > MOST_NAMES) {
            return false;
        }
        return announced
                ? NAME.matcher(names.getFirst()).lookingAt()
                        || names.getFirst().equals(names.getFirst().toUpperCase(Locale.ROOT))
                : names.stream().allMatch(name -> NAME.matcher(name).matches());
    }
}
