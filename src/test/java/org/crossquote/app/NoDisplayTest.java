package org.crossquote.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.crossquote.JavaProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoDisplayTest {
    @TempDir
    Path home;

    /** Another process, because this one has a platform already. */
    @Test
    void withoutADisplayASentenceSaysWhatToDo() throws IOException, InterruptedException {
        assumeTrue(System.getProperty("os.name").equals("Linux"), "other systems always have a display");
        ProcessBuilder start = JavaProcess.builder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Dcrossquote.home=" + home,
                "-cp",
                System.getProperty("java.class.path"),
                "org.crossquote.Main"));
        start.environment().remove("DISPLAY");
        start.environment().remove("WAYLAND_DISPLAY");
        Process process = start.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(said.lines().filter(line -> !line.isBlank()))
                .last()
                .asString()
                .startsWith("Crossquote cannot open a window here")
                .contains("--help");
        // Where the system lacks the libraries of a display, JavaFX itself reports each of them with a trace.
        if (!said.contains("Loading library")) {
            assertThat(said).doesNotContain("\tat ");
        }
    }
}
