package org.crossquote.link.words;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** How a word is written, made comparable: case and marks, British and American spelling, numbers, endings. */
public final class WordForms {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Map<String, String> NUMBERS = Map.ofEntries(
            Map.entry("one", "1"),
            Map.entry("two", "2"),
            Map.entry("three", "3"),
            Map.entry("four", "4"),
            Map.entry("five", "5"),
            Map.entry("six", "6"),
            Map.entry("seven", "7"),
            Map.entry("eight", "8"),
            Map.entry("nine", "9"),
            Map.entry("ten", "10"),
            Map.entry("eleven", "11"),
            Map.entry("twelve", "12"));

    /** Abbreviations that are other words in small letters. */
    private static final Set<String> OTHER_WORDS = Set.of("us", "who", "aids");

    /** Endings, the longest first; what is left of a word must keep at least {@link #SHORTEST_STEM} letters. */
    private static final String[] ENDINGS = {
        "ications",
        "ication",
        "izations",
        "ization",
        "ations",
        "ation",
        "ators",
        "ator",
        "ating",
        "ated",
        "ates",
        "ate",
        "ments",
        "ment",
        "ities",
        "ity",
        "ions",
        "ion",
        "ures",
        "ure",
        "ings",
        "ing",
        "ies",
        "ied",
        "ers",
        "ees",
        "eed",
        "ed",
        "es",
        "er",
        "ee",
        "ly",
        "al",
        "en",
        "or",
        "y",
        "s",
        "e"
    };

    private static final int SHORTEST_STEM = 4;

    private WordForms() {}

    /** The word in small letters, with straight apostrophes, without accents and thousands separators. */
    public static String folded(CharSequence word) {
        String plain = word.toString();
        boolean ascii = true;
        boolean capitals = true;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            ascii &= c < 128;
            capitals &= c == '.' || Character.isUpperCase(c);
        }
        if (capitals && plain.length() > 1) {
            return abbreviation(plain.replace(".", "").toLowerCase(Locale.ROOT));
        }
        if (!ascii) {
            plain = withoutAccents(plain);
        }
        if (Character.isDigit(plain.charAt(0))) {
            return plain.replace(",", "");
        }
        return plain.toLowerCase(Locale.ROOT);
    }

    private static String withoutAccents(String word) {
        String bare = ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD))
                .replaceAll("")
                .replace('’', '\'')
                .replace('‘', '\'')
                .replace("ß", "ss");
        // Some letters are nothing but a mark, such as the half-width voiced sound mark of faces typed in Japanese.
        return bare.isEmpty() ? word : bare;
    }

    /** "US" and "U.S." are one country, and not the pronoun "us"; other words in capitals are the words they are. */
    static String abbreviation(String letters) {
        return OTHER_WORDS.contains(letters) ? letters + "." : letters;
    }

    /** The folded word in one spelling: {@code honour} becomes {@code honor}, {@code organise} {@code organize}, {@code two} {@code 2}. */
    public static String respelled(String folded) {
        String number = NUMBERS.get(folded);
        if (number != null) {
            return number;
        }
        int n = folded.length();
        String word = folded;
        if (n > 5) {
            word = word.replace("isation", "ization").replace("ising", "izing");
            if (word.endsWith("ise") || word.endsWith("ised") || word.endsWith("ises")) {
                word = word.replace("ise", "ize");
            }
            word = word.replace("lled", "led").replace("lling", "ling").replace("ence", "ense");
        }
        if (n > 4) {
            word = word.replace("our", "or");
            if (word.endsWith("tre")) {
                word = word.substring(0, word.length() - 2) + "er";
            }
        }
        return word;
    }

    /** Whether a word is a number, in figures or one of the small ones in letters. */
    public static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0)) || NUMBERS.containsKey(folded(word));
    }

    /** What related forms of a folded word share: {@code revoked} and {@code revocation} both give {@code revok}. */
    public static String stem(String folded) {
        String word = folded.endsWith("'s") ? folded.substring(0, folded.length() - 2) : folded;
        if (word.isEmpty() || !Character.isLetter(word.charAt(0)) || word.endsWith(".")) {
            return word;
        }
        word = respelled(word);
        for (int pass = 0; pass < 2; pass++) {
            word = withoutEnding(word);
        }
        return evened(word);
    }

    private static String withoutEnding(String word) {
        for (String ending : ENDINGS) {
            if (word.length() - ending.length() >= SHORTEST_STEM && word.endsWith(ending)) {
                if (ending.equals("s") && word.endsWith("ss")) {
                    return word;
                }
                return word.substring(0, word.length() - ending.length());
            }
        }
        if (word.length() == SHORTEST_STEM && word.endsWith("s") && !word.endsWith("ss")) {
            return word.substring(0, SHORTEST_STEM - 1);
        }
        return word;
    }

    /** One letter for those that change between the forms of a word: {@code revoc-} and {@code revok-}. */
    private static String evened(String word) {
        int n = word.length();
        if (n < SHORTEST_STEM) {
            return word;
        }
        char last = word.charAt(n - 1);
        char before = word.charAt(n - 2);
        if (last == 't' && before == 'c') {
            return word.substring(0, n - 1);
        }
        if (last == before && last != 's' && last != 'l' && last != 'e') {
            return word.substring(0, n - 1);
        }
        return switch (last) {
            case 'c' -> before == 'u' ? word : word.substring(0, n - 1) + 'k';
            case 'y' -> word.substring(0, n - 1) + 'i';
            default -> word;
        };
    }
}
