package org.crossquote.app.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.crossquote.JavaProcess;
import org.crossquote.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code snapshot} as a person gives it: a process of its own, without a display. */
class SnapshotProcessTest {
    private static final int DARK_PAPER = 0xff1f2125;

    @TempDir
    Path folder;

    private record Outcome(int status, String output) {}

    private static Outcome snapshot(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "snapshot"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = JavaProcess.builder(command);
        builder.environment().remove("DISPLAY");
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), output);
    }

    @Test
    void drawsTheWindowInTheSizeAndThemeAskedForAndSaysNothing() throws IOException, InterruptedException {
        Path picture = folder.resolve("window.png");
        Outcome outcome = snapshot(
                "articles",
                "-o",
                picture.toString(),
                "--size",
                "900x640",
                "--theme",
                "dark",
                "--focus",
                "43",
                "--give",
                "wordings.toggle");
        assertThat(outcome).isEqualTo(new Outcome(0, ""));
        BufferedImage image = ImageIO.read(picture.toFile());
        assertThat(image.getWidth()).isEqualTo(900);
        assertThat(image.getHeight()).isEqualTo(640);
        Set<Integer> colours = new HashSet<>();
        int paper = 0;
        for (int x = 0; x < 900; x++) {
            for (int y = 0; y < 640; y++) {
                colours.add(image.getRGB(x, y));
                paper += image.getRGB(x, y) == DARK_PAPER ? 1 : 0;
            }
        }
        assertThat(paper).isGreaterThan(900 * 640 / 4);
        assertThat(colours).as("text and tints are on it").hasSizeGreaterThan(200);
    }

    @Test
    void aQuotationThatIsNotThereIsAUsageErrorAndLeavesNoPicture() throws IOException, InterruptedException {
        Path picture = folder.resolve("none.png");
        Outcome outcome = snapshot("articles", "-o", picture.toString(), "--focus", "9999");
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.output()).startsWith("There is no quotation 9999");
        assertThat(Files.exists(picture)).isFalse();
    }

    @Test
    void aCommandThatIsNotThereIsAUsageErrorSaidInOneSentence() throws IOException, InterruptedException {
        Path picture = folder.resolve("none.png");
        Outcome outcome = snapshot("articles", "-o", picture.toString(), "--give", "no.such");
        assertThat(outcome).isEqualTo(new Outcome(2, "There is no command no.such." + System.lineSeparator()));
        assertThat(Files.exists(picture)).isFalse();
    }
}
