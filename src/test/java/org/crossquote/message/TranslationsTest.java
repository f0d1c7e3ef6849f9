package org.crossquote.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every language of the program says all that English says, with the same arguments. */
class TranslationsTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final List<String> LANGUAGES = List.of("es");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    /** The names of languages are written in themselves, and some words are the same in both. */
    private static final double MAY_BE_THE_SAME = 0.15;

    private record Pair(Path file, Map<String, String> english, Map<String, String> other) {}

    @Test
    void nothingIsMissingAndNothingIsLeftOver() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Pair pair : pairs()) {
            for (String id : pair.english().keySet()) {
                if (!pair.other().containsKey(id)) {
                    wrong.add(pair.file() + " lacks " + id);
                }
            }
            pair.other().keySet().stream()
                    .filter(id -> !pair.english().containsKey(id))
                    .forEach(id -> wrong.add(pair.file() + " has nothing to translate in " + id));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void sentencesTakeTheSameArgumentsAndCanBeSaid() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Pair pair : pairs()) {
            pair.other().forEach((id, words) -> {
                String english = pair.english().getOrDefault(id, words);
                if (!arguments(english).equals(arguments(words))) {
                    wrong.add(pair.file() + " " + id + ": other arguments");
                }
                if (pair.file().getFileName().toString().startsWith("messages") && !canBeSaid(words)) {
                    wrong.add(pair.file() + " " + id + ": no pattern of a sentence");
                }
                if (words.isBlank() != english.isBlank()) {
                    wrong.add(pair.file() + " " + id + ": says nothing");
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void itIsATranslation() throws IOException {
        long all = 0;
        long same = 0;
        for (Pair pair : pairs()) {
            for (Map.Entry<String, String> message : pair.other().entrySet()) {
                boolean hasWords =
                        message.getValue().replaceAll("\\{[^}]*}", "").matches("(?s).*\\p{L}{2}.*");
                all += hasWords ? 1 : 0;
                same += hasWords && message.getValue().equals(pair.english().get(message.getKey())) ? 1 : 0;
            }
        }
        assertThat(same).isLessThan((long) (all * MAY_BE_THE_SAME));
    }

    private static TreeSet<String> arguments(String words) {
        TreeSet<String> arguments = new TreeSet<>();
        Matcher matcher = ARGUMENT.matcher(words);
        while (matcher.find()) {
            arguments.add(matcher.group(1));
        }
        return arguments;
    }

    /** With no, one and many of whatever is counted. */
    private static boolean canBeSaid(String words) {
        try {
            MessageFormat sentence = new MessageFormat(words, Locale.of("es"));
            for (int number : new int[] {0, 1, 2, 1000}) {
                Object[] numbers = new Object[12];
                Arrays.fill(numbers, number);
                if (sentence.format(numbers).contains("{")) {
                    return false;
                }
            }
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static List<Pair> pairs() throws IOException {
        List<Pair> pairs = new ArrayList<>();
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            for (Path file : files.filter(f -> f.getFileName().toString().matches("(messages|help)\\.properties"))
                    .sorted()
                    .toList()) {
                for (String language : LANGUAGES) {
                    Path other = file.resolveSibling(
                            file.getFileName().toString().replace(".properties", "_" + language + ".properties"));
                    pairs.add(new Pair(RESOURCES.relativize(other), read(file), read(other)));
                }
            }
        }
        assertThat(pairs).hasSizeGreaterThan(20);
        return pairs;
    }

    private static Map<String, String> read(Path file) throws IOException {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
        }
        Map<String, String> messages = new TreeMap<>();
        properties.forEach((id, words) -> messages.put((String) id, (String) words));
        return messages;
    }
}
