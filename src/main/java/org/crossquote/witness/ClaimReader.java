package org.crossquote.witness;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.crossquote.quote.Evidence;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.people.Description;
import org.crossquote.quote.people.DescriptionReader;
import org.crossquote.quote.people.Gender;

/** Reads from a quotation how its article tells whose words it is. From any thread. */
final class ClaimReader {
    private static final Set<String> GUESSES = Set.of("carried-over", "any-verb");
    /** Below this a rule is right about as often as it is wrong. */
    private static final double LIKELY = 0.5;
    /** A name by a rule that is less sure than this is taken for a guess: the words of half a sentence may look like a name. */
    private static final double SURE_NAME = 0.7;

    private static final Description NOTHING = new Description(Description.Kind.OTHER, "", Set.of());

    private static final char FIRST_AFTER_ASCII = 0x80;
    /** No mark on a letter has a smaller number. */
    private static final char FIRST_ACCENT = 0x300;

    private final Function<String, DescriptionReader> readers;
    private final Map<String, DescriptionReader> byLanguage = new ConcurrentHashMap<>();
    private final Map<String, Description> known = new ConcurrentHashMap<>();

    /** @param readers what reads the words for a speaker, by language */
    ClaimReader(Function<String, DescriptionReader> readers) {
        this.readers = readers;
    }

    private DescriptionReader reader(String language) {
        return byLanguage.computeIfAbsent(language, readers);
    }

    /** What the words for a speaker say in a language. */
    Description description(String language, String words) {
        return known.computeIfAbsent(
                language + " " + words, k -> reader(language).read(words));
    }

    /** The gender that a quotation's article tells of the speaker by a pronoun or by what he is. */
    Gender gender(String language, Quotation q) {
        Evidence mention = q.mention();
        return mention == null ? Gender.UNKNOWN : reader(language).gender(mention.text());
    }

    /** What the article says of whose words the quotation is. */
    Claim claim(String language, Quotation q) {
        Evidence mention = q.mention();
        if (q.speakers().isEmpty() || mention == null) {
            return new Claim(q, Naming.NONE, NOTHING);
        }
        String name = q.speakers().getFirst();
        Description description = description(language, name);
        Naming naming = naming(language, q, mention, description);
        return new Claim(q, naming, naming == Naming.DESCRIBED ? description(language, mention.text()) : description);
    }

    private Naming naming(String language, Quotation q, Evidence mention, Description description) {
        if (GUESSES.contains(q.why().id()) || q.confidence() < LIKELY) {
            return Naming.GUESS;
        }
        return switch (description.kind()) {
            case ROLE -> Naming.ROLE;
            case DOCUMENT -> Naming.DOCUMENT;
            case GROUP -> Naming.GROUP;
            case OTHER -> Naming.OTHER;
            case NAME -> named(language, q, mention);
        };
    }

    private Naming named(String language, Quotation q, Evidence mention) {
        boolean unsaid = q.why().id().equals("unsaid-subject");
        if (unsaid || reader(language).isPronoun(mention.text())) {
            return Naming.PRONOUN;
        }
        String name = q.speakers().getFirst();
        String last = name.substring(name.lastIndexOf(' ') + 1);
        boolean beside =
                folded(mention.text()).contains(folded(last)) || folded(name).contains(folded(mention.text()));
        if (!beside) {
            return Naming.DESCRIBED;
        }
        return q.confidence() < SURE_NAME ? Naming.GUESS : Naming.NAMED;
    }

    /** Small letters without accents. */
    static String folded(String words) {
        char[] letters = Normalizer.normalize(words, Normalizer.Form.NFD).toCharArray();
        int size = 0;
        boolean isPlain = true;
        // Whole articles are folded: almost all of their letters are told by their numbers alone, which takes a
        // fraction of the time.
        for (int i = 0; i < letters.length; i++) {
            char c = letters[i];
            if (c < FIRST_AFTER_ASCII) {
                letters[size++] = c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c;
            } else if (c < FIRST_ACCENT || isTypographic(c)) {
                isPlain &= isTypographic(c);
                letters[size++] = c;
            } else {
                isPlain = false;
                int width = Character.charCount(Character.codePointAt(letters, i));
                if (!isAccent(Character.codePointAt(letters, i))) {
                    System.arraycopy(letters, i, letters, size, width);
                    size += width;
                }
                i += width - 1;
            }
        }
        String folded = new String(letters, 0, size);
        return (isPlain ? folded : folded.toLowerCase(Locale.ROOT)).strip();
    }

    /** Dashes, quotation marks and points of typesetting, which are neither letters nor accents. */
    private static boolean isTypographic(char c) {
        return c >= '\u2010' && c <= '\u2027';
    }

    private static boolean isAccent(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }
}
