package org.crossquote.app.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crossquote.app.help.ProgramFiles.Licence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

class ProgramFilesTest {
    private static final Pattern HEADING = Pattern.compile("(?m)^(#+) ");
    private static final Pattern PICTURE = Pattern.compile("!\\[[^]]+]\\(([^)]+)\\)");
    private static final Pattern INNER_LINK = Pattern.compile("]\\(#([^)]+)\\)");
    private static final Pattern TRANSLATION = Pattern.compile("messages_(\\w+)\\.properties");

    @TempDir
    Path folder;

    @Test
    void aJarHasItsGuideWithPicturesAndAllLicencesItsOwnFirst() throws Exception {
        Path jar = folder.resolve("a program.jar");
        Map<String, String> entries = new TreeMap<>(Map.of(
                "guide/guide.md", "# Guide – ü",
                "guide/guide_es.md", "# Guía",
                "guide/pictures/one.png", "picture",
                "META-INF/LICENSE", "own licence",
                "META-INF/NOTICE", "own notice",
                "META-INF/licences/MPL-2.0.txt", "of a library",
                "META-INF/maven/pom.xml", "no licence",
                "META-INF/MANIFEST.MF", "Manifest-Version: 1.0\n"));
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (var entry : entries.entrySet()) {
                out.putNextEntry(new JarEntry(entry.getKey()));
                out.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        ProgramFiles files = new ProgramFiles(jar);
        assertThat(files.guide()).contains("# Guide – ü");
        assertThat(files.guideFile("pictures/one.png")).isPresent();
        assertThat(files.guideFile("pictures/two.png")).isEmpty();
        assertThat(files.licences())
                .extracting(Licence::name)
                .containsExactly("LICENSE", "NOTICE", "licences/MPL-2.0.txt");
        assertThat(files.licences()).extracting(Licence::text).contains("own notice", "of a library");
    }

    @Test
    void theRunningProgramHasAGuideAndItsLicence() {
        ProgramFiles files = ProgramFiles.ofProgram().orElseThrow();
        assertThat(files.guide().orElseThrow()).startsWith("# Guide");
        assertThat(files.guideFile("pictures/light.png")).isPresent();
        assertThat(files.licences()).extracting(Licence::name).startsWith("LICENSE", "NOTICE");
    }

    @Test
    @ResourceLock(Resources.LOCALE)
    void everyLanguageOfTheProgramHasItsGuideWithTheSamePartsAndPictures() throws Exception {
        String english = guideIn(Locale.ENGLISH);
        assertThat(found(HEADING, english)).hasSizeGreaterThan(10);
        assertThat(found(PICTURE, english)).hasSizeGreaterThan(3);
        assertThat(languages()).contains("es");
        for (String language : languages()) {
            String guide = guideIn(Locale.of(language));
            assertThat(guide)
                    .as(language)
                    .isEqualTo(Files.readString(Path.of("docs", "guide_" + language + ".md")))
                    .isNotEqualTo(english);
            assertThat(found(HEADING, guide)).as(language).isEqualTo(found(HEADING, english));
            assertThat(found(PICTURE, guide)).as(language).isEqualTo(found(PICTURE, english));
        }
    }

    @Test
    @ResourceLock(Resources.LOCALE)
    void linksInsideAGuideLeadToItsHeadings() throws Exception {
        Set<String> all = new TreeSet<>(languages());
        all.add("en");
        for (String language : all) {
            String guide = guideIn(Locale.of(language));
            List<String> anchors = guide.lines()
                    .filter(line -> line.startsWith("## "))
                    .map(line -> line.substring(3).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} -]", ""))
                    .map(line -> line.replace(' ', '-'))
                    .toList();
            assertThat(found(INNER_LINK, guide)).as(language).isNotEmpty().isSubsetOf(anchors);
        }
    }

    @Test
    @ResourceLock(Resources.LOCALE)
    void aLanguageWithoutAGuideHasTheEnglishOne() {
        assertThat(guideIn(Locale.of("eo"))).isEqualTo(guideIn(Locale.ENGLISH)).startsWith("# Guide");
    }

    private static List<String> found(Pattern what, String guide) {
        return what.matcher(guide).results().map(result -> result.group(1)).toList();
    }

    /** The languages of the program beside English: those in which it names the guide. */
    private static List<String> languages() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/org/crossquote/app/help"))) {
            return files.map(file -> TRANSLATION.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(name -> name.group(1))
                    .toList();
        }
    }

    private static String guideIn(Locale language) {
        Locale before = Locale.getDefault(Locale.Category.DISPLAY);
        Locale.setDefault(Locale.Category.DISPLAY, language);
        try {
            return ProgramFiles.ofProgram().flatMap(ProgramFiles::guide).orElseThrow();
        } finally {
            Locale.setDefault(Locale.Category.DISPLAY, before);
        }
    }

    @Test
    void aProgramWithoutSuchFilesHasNone() {
        ProgramFiles files = new ProgramFiles(folder);
        assertThat(files.guide()).isEmpty();
        assertThat(files.licences()).isEmpty();
    }
}
