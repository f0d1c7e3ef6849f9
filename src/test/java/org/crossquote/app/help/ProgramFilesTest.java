package org.crossquote.app.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.crossquote.app.help.ProgramFiles.Licence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramFilesTest {
    @TempDir
    Path folder;

    @Test
    void aJarHasItsGuideWithPicturesAndAllLicencesItsOwnFirst() throws Exception {
        Path jar = folder.resolve("a program.jar");
        Map<String, String> entries = new TreeMap<>(Map.of(
                "guide/guide.md", "# Guide – ü",
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
    void aProgramWithoutSuchFilesHasNone() {
        ProgramFiles files = new ProgramFiles(folder);
        assertThat(files.guide()).isEmpty();
        assertThat(files.licences()).isEmpty();
    }
}
