package org.crossquote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A language is its word files: no word of one stands in the code that finds. */
class WordsInCodeTest {
    private static final Path CODE = Path.of("src/main/java/org/crossquote");
    private static final Path DATA = Path.of("src/main/resources/org/crossquote");
    private static final List<String> FINDING = List.of("quote", "link", "difference", "witness", "date", "text");

    /** By file: literals that are words of some language too, and are meant as something else. */
    private static final Map<String, Set<String>> OTHER = Map.ofEntries(
            // Names of properties in the word files themselves: genders, numbers, forms, traits.
            Map.entry("Gender.java", Set.of("m", "f", "sg", "pl")),
            Map.entry("CueAfter.java", Set.of("other")),
            Map.entry("Signs.java", Set.of("author", "other", "continued")),
            Map.entry("Inflection.java", Set.of("past", "third")),
            Map.entry("RegularVerbs.java", Set.of("past", "third")),
            Map.entry("Lexicon.java", Set.of("verb")),
            Map.entry("AmountReader.java", Set.of("behind")),
            Map.entry("Negations.java", Set.of("behind")),
            Map.entry("NumberReader.java", Set.of("comma")),
            Map.entry("ClaimWords.java", Set.of("about", "more", "less")),
            Map.entry("UnitShift.java", Set.of("weekend")),
            Map.entry(
                    "HolidayDay.java",
                    Set.of(
                            "easter([+-]\\d+)",
                            "mon",
                            "tue",
                            "wed",
                            "thu",
                            "fri",
                            "sat",
                            "sun",
                            "last",
                            "(\\d\\d)-([a-z]{3})-(\\d|last)(?:\\+(\\d+))?")),
            // Ids of rules, traits and reasons.
            Map.entry("QuotationFinder.java", Set.of("nobody", "und", "continued")),
            Map.entry("CueInside.java", Set.of("incise")),
            Map.entry("Transcript.java", Set.of("transcript")),
            Map.entry("Traits.java", Set.of("none")),
            Map.entry("Dispute.java", Set.of("and")),
            Map.entry("TimeWords.java", Set.of("month")),
            // Letters that a Unicode decomposition leaves, whatever the language.
            Map.entry("PersonName.java", Set.of("ß", "ss", "ø", "o", "ł", "l")),
            Map.entry("WordForms.java", Set.of("ß", "ss")),
            Map.entry("Tokens.java", Set.of("ß", "ss")),
            // A language that could not be told; the only one of its script; formats of files and of ISO 8601.
            Map.entry("Decision.java", Set.of("und")),
            Map.entry("WholeWords.java", Set.of("th")),
            Map.entry("Extraction.java", Set.of("text")),
            Map.entry(
                    "DateValue.java",
                    Set.of("year", "week", "month", "day", "time", "(?<year>\\d{4})(?:-W(?<week>\\d\\d)")),
            Map.entry("FiguresRule.java", Set.of("w")));

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern CLASSES = Pattern.compile("\\\\{1,2}(?:p\\{\\w+}|[a-zA-Z])|\\[[^\\]]*]");
    /** An id or the name of a file: parts tied by signs. */
    private static final Pattern ID = Pattern.compile("[-+.]?\\w+(?:[-=+./_ ]\\w*)+=?|\\w+=|.*%.*");
    /** What is said to a word file, a message file, a log or a format, and not to a text. */
    private static final Pattern ASKED = Pattern.compile(
            "(?:\\.(?:lines|words|entries|text|has|get|named|counted|phrases|read|asString|level)|values\\(file,"
                    + " |super|of|isMarked|addIf|Exception|[A-Z_]{2,})\\($|values\\(file, $|passage\\(passage, .*|PART ="
                    + " $|\\+ $|return date .*");

    @Test
    void theCodeThatFindsHasNoWordOfALanguage() throws IOException {
        Set<String> words = words();
        assertThat(words).contains("said", "zufolge", "dijo", "avant");
        List<String> found = new ArrayList<>();
        for (String part : FINDING) {
            for (Path file : files(CODE.resolve(part), ".java")) {
                List<String> lines = Files.readAllLines(file);
                for (int i = 0; i < lines.size(); i++) {
                    found.addAll(inLine(file, i + 1, lines.get(i).strip(), words));
                }
            }
        }
        assertThat(found)
                .as("words of languages in code: they belong into the word files in " + DATA)
                .isEmpty();
    }

    @Test
    void aWordInCodeIsSeen() {
        Set<String> words = Set.of("said", "zu", "the", "oder", "und", "to");
        Path file = Path.of("Some.java");
        assertThat(inLine(file, 1, "return s.is(i, \"said\");", words)).hasSize(1);
        assertThat(inLine(file, 1, "name.replaceFirst(\"^(?i:the )\", \"\")", words))
                .hasSize(1);
        assertThat(inLine(file, 1, "text.startsWith(\"- und \", i)", words)).hasSize(1);
        assertThat(inLine(file, 1, "Set.of(\"zu\", \"x\")", words)).hasSize(1);
        assertThat(inLine(file, 1, "case \"to\" -> true;", words)).hasSize(1);
        assertThat(inLine(file, 1, "file.words(\"to\")", words)).isEmpty();
        assertThat(inLine(file, 1, "super(\"said-to\")", words)).isEmpty();
    }

    private static List<String> inLine(Path file, int number, String line, Set<String> words) {
        List<String> found = new ArrayList<>();
        if (line.startsWith("*") || line.startsWith("/") || line.startsWith("@")) {
            return found;
        }
        Matcher literal = LITERAL.matcher(line);
        while (literal.find()) {
            String text = literal.group(1);
            String before = line.substring(0, literal.start());
            boolean other =
                    OTHER.getOrDefault(file.getFileName().toString(), Set.of()).contains(text.replace("\\\\", "\\"));
            boolean asked = ASKED.matcher(before).find() && !before.endsWith("Set.of(") && !before.endsWith("List.of(");
            if (other || asked || ID.matcher(text).matches()) {
                continue;
            }
            Matcher word = WORD.matcher(CLASSES.matcher(text).replaceAll(" "));
            while (word.find()) {
                if (words.contains(word.group().toLowerCase(Locale.ROOT))) {
                    found.add(file.getFileName() + ":" + number + " " + literal.group());
                    break;
                }
            }
        }
        return found;
    }

    private static Set<String> words() throws IOException {
        Set<String> words = new HashSet<>();
        for (Path file : files(DATA, ".txt")) {
            String name = file.getFileName().toString();
            if (!name.startsWith("words.") && !name.equals("names.txt")) {
                continue;
            }
            for (String line : Files.readAllLines(file)) {
                Matcher word = WORD.matcher(line.startsWith("#") || line.startsWith("[") ? "" : line);
                while (word.find()) {
                    words.add(word.group().toLowerCase(Locale.ROOT));
                }
            }
        }
        return words;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(p -> p.toString().endsWith(ending)).sorted().toList();
        }
    }
}
