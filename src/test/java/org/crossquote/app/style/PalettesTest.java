package org.crossquote.app.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One structure, two palettes: each colour has a name, both palettes have it, and only they say what it is. */
class PalettesTest {
    private static final Path SHEETS = Path.of("src", "main", "resources", "org", "crossquote", "app");
    private static final Pattern DEFINED = Pattern.compile("(-cq-[\\w-]+)\\s*:");
    private static final Pattern NAMED = Pattern.compile("-cq-[\\w-]+");
    private static final Pattern COLOUR =
            Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\b(rgba?|hsba?|hsl)\\(|:\\s*(white|black|red|green|blue|gray)\\b");

    private static String palette(String name) throws IOException {
        return Files.readString(SHEETS.resolve("style").resolve(name), StandardCharsets.UTF_8);
    }

    private static List<Path> others() throws IOException {
        try (Stream<Path> files = Files.walk(SHEETS)) {
            return files.filter(file -> file.toString().endsWith(".css"))
                    .filter(file -> !file.toString().endsWith("light.css")
                            && !file.toString().endsWith("dark.css"))
                    .toList();
        }
    }

    private static Set<String> all(Pattern pattern, int group, String text) {
        Set<String> found = new TreeSet<>();
        pattern.matcher(text).results().map((MatchResult m) -> m.group(group)).forEach(found::add);
        return found;
    }

    @Test
    void bothPalettesHaveTheSameColours() throws IOException {
        assertThat(all(DEFINED, 1, palette("dark.css")))
                .hasSizeGreaterThan(60)
                .isEqualTo(all(DEFINED, 1, palette("light.css")));
    }

    @Test
    void noOtherSheetSaysWhatAColourIs() throws IOException {
        assertThat(others()).hasSizeGreaterThan(5);
        for (Path sheet : others()) {
            String rules = Files.readString(sheet, StandardCharsets.UTF_8).replaceAll("(?s)/\\*.*?\\*/", "");
            assertThat(COLOUR.matcher(rules).results().map(MatchResult::group))
                    .as(sheet.toString())
                    .isEmpty();
        }
    }

    @Test
    void everyColourThatIsAskedForIsThere() throws IOException {
        Set<String> defined = all(DEFINED, 1, palette("light.css"));
        Set<String> asked = new TreeSet<>();
        for (Path sheet : others()) {
            String rules = Files.readString(sheet, StandardCharsets.UTF_8).replaceAll("(?s)/\\*.*?\\*/", "");
            defined.addAll(all(DEFINED, 1, rules));
            asked.addAll(all(NAMED, 0, rules));
        }
        assertThat(defined).containsAll(asked);
        assertThat(asked).as("what no sheet asks for goes").containsAll(all(DEFINED, 1, palette("light.css")));
    }
}
