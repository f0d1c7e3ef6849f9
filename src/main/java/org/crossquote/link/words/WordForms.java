package org.crossquote.link.words;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.crossquote.text.Languages;
import org.crossquote.text.WordFile;

/** How a word is written, made comparable: case and marks, British and American spelling, numbers, endings. */
public final class WordForms {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final WordFile FILE = WordFile.read(Vocabularies.PART, Languages.fileName(Languages.first()));
    private static final Map<String, List<String>> NUMBERS = FILE.entries("small-number");
    private static final Set<String> OTHER_WORDS = Set.copyOf(FILE.words("not-abbreviated"));
    /** The longest that fits comes first. */
    private static final List<String> ENDINGS = FILE.lines("stem-ending");

    private static final Set<String> PLURAL = Set.copyOf(FILE.words("plural-ending"));
    private static final Set<String> NO_PLURAL = Set.copyOf(FILE.words("no-plural-ending"));
    private static final Set<String> CLITICS = Set.copyOf(FILE.words("possessive-clitic"));
    private static final List<Respelling> RESPELLINGS =
            FILE.lines("respelling").stream().map(Respelling::read).toList();
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
        List<String> number = NUMBERS.get(folded);
        if (number != null) {
            return number.getFirst();
        }
        String word = folded;
        for (Respelling respelling : RESPELLINGS) {
            word = folded.length() >= respelling.shortest() ? respelling.of(word) : word;
        }
        return word;
    }

    /** Whether a word is a number, in figures or one of the small ones in letters. */
    public static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0)) || NUMBERS.containsKey(folded(word));
    }

    /** What related forms of a folded word share: {@code revoked} and {@code revocation} both give {@code revok}. */
    public static String stem(String folded) {
        String word = withoutClitic(folded);
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
                return PLURAL.contains(ending) && endsWith(NO_PLURAL, word)
                        ? word
                        : word.substring(0, word.length() - ending.length());
            }
        }
        if (word.length() == SHORTEST_STEM && endsWith(PLURAL, word) && !endsWith(NO_PLURAL, word)) {
            return word.substring(0, SHORTEST_STEM - 1);
        }
        return word;
    }

    private static boolean endsWith(Set<String> endings, String word) {
        return endings.stream().anyMatch(word::endsWith);
    }

    private static String withoutClitic(String word) {
        int mark = word.lastIndexOf('\'');
        return mark >= 0 && CLITICS.contains(word.substring(mark + 1)) ? word.substring(0, mark) : word;
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
