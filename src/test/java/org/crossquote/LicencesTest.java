package org.crossquote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What goes into the jar says under which licence it is. */
class LicencesTest {
    private static final Pattern LIBRARY = Pattern.compile("\\s*([\\w.-]+):([\\w.-]+):jar:.*");

    private static String text(String file) throws IOException {
        return Files.readString(Path.of(file), StandardCharsets.UTF_8);
    }

    /** The folder that becomes the jar. */
    private static Path program() throws URISyntaxException {
        return Path.of(
                Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static List<String> publishers(String list) {
        return list.lines()
                .map(LIBRARY::matcher)
                .filter(Matcher::matches)
                .map(line -> line.group(1))
                .distinct()
                .toList();
    }

    @Test
    void everyLibraryInTheJarHasTheTextOfItsLicenceThere() throws IOException, URISyntaxException {
        InputStream list = LicencesTest.class.getResourceAsStream("/libraries.txt");
        assumeTrue(list != null, "Only Maven knows the libraries of the jar.");
        try (list) {
            List<String> publishers = publishers(new String(list.readAllBytes(), StandardCharsets.UTF_8));
            assertThat(publishers).contains("org.openjfx", "info.picocli", "com.fasterxml.jackson.core");
            Path licences = program().resolve("META-INF/licences");
            assertThat(publishers)
                    .allSatisfy(publisher -> assertThat(licences.resolve(publisher + ".txt"))
                            .as("add src/main/licences/%s.txt, and a line in NOTICE", publisher)
                            .isNotEmptyFile());
        }
    }

    @Test
    void theListOfMavenIsUnderstood() {
        assertThat(publishers("""

                The following files have been resolved:
                   org.openjfx:javafx-controls:jar:26.0.2:compile -- module javafx.controls (auto)
                   org.openjfx:javafx-controls:jar:linux:26.0.2:compile
                   dev.dirs:directories:jar:26:compile
                """)).containsExactly("org.openjfx", "dev.dirs");
    }

    @Test
    void theTextsAreThoseOfTheLicences() throws IOException {
        assertThat(text("src/main/licences/org.openjfx.txt"))
                .contains(
                        "GNU General Public License, version 2",
                        "TERMS AND CONDITIONS FOR COPYING",
                        "\"CLASSPATH\" EXCEPTION TO THE GPL");
        assertThat(text("src/main/licences/dev.dirs.txt")).contains("Mozilla Public License Version 2.0", "10.4.");
        for (String publisher : List.of("tools.jackson.core", "info.picocli", "org.jspecify")) {
            assertThat(text("src/main/licences/" + publisher + ".txt"))
                    .contains("Apache License", "END OF TERMS AND CONDITIONS");
        }
        assertThat(text("src/main/resources/org/crossquote/link/words/common-words-licence.txt"))
                .contains("Attribution-ShareAlike 4.0 International", "Section 8 – Interpretation");
    }

    @Test
    void everyWordListOfOthersNamesItsLicenceInItselfAndInTheNotice() throws IOException {
        for (String language : List.of("de", "es", "fr", "it", "pt")) {
            assertThat(text("src/main/resources/org/crossquote/link/words/common-words." + language + ".txt"))
                    .contains("CC BY-SA 4.0", "common-words-licence.txt");
        }
        assertThat(text("NOTICE"))
                .contains("GloVe", "PolNeAR", "Wiktionary", "FrequencyWords by Hermit Dave", "ShareAlike 4.0");
    }
}
