package org.crossquote.app.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.crossquote.app.FxThread;
import org.crossquote.app.OpenWindow;
import org.crossquote.app.style.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The window as people have looked at it: sizes, scales, themes and languages. What is meant to look otherwise is drawn anew by {@code mvn test
 * -Dtest=ApprovedPicturesTest -Dcrossquote.approve=true} and looked at before it is committed.
 */
@ResourceLock(Resources.LOCALE)
class ApprovedPicturesTest {
    private static final Path APPROVED = Path.of("src/test/resources/approved");
    private static final Path DRAWN = Path.of("target/pictures");
    private static final Locale EN = Locale.US;
    private static final Locale ES = Locale.of("es", "ES");
    private static final Locale ACCENTS = Locale.of("en", "XA");
    private static final List<String> DOUBLE_TEXT = Collections.nCopies(16, "text.larger");

    /**
     * One picture.
     *
     * @param scale pixels of the screen for each of the window's
     * @param shrink so many pixels on each side become one in what is kept, which need not be large
     * @param focus the number of the quotation to look at, 0 for none
     */
    record Approved(
            String name,
            int width,
            int height,
            double scale,
            int shrink,
            Theme theme,
            Locale language,
            int focus,
            List<String> commands) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Approved> pictures() {
        return Stream.of(
                new Approved("small", 1024, 700, 1, 1, Theme.LIGHT, EN, 0, List.of()),
                new Approved("small-focus-dark", 1024, 700, 1, 1, Theme.DARK, EN, 40, List.of()),
                new Approved("small-spanish", 1024, 700, 1, 2, Theme.LIGHT, ES, 40, List.of()),
                new Approved(
                        "small-accents-dark", 1024, 700, 1, 2, Theme.DARK, ACCENTS, 40, List.of("panel.differences")),
                new Approved("double-text", 1280, 800, 1, 2, Theme.LIGHT, EN, 40, DOUBLE_TEXT),
                new Approved("double-text-accents-dark", 1024, 700, 1, 2, Theme.DARK, ACCENTS, 0, DOUBLE_TEXT),
                new Approved("one-and-a-half-dark", 1024, 700, 1.5, 2, Theme.DARK, ES, 40, List.of("wordings.toggle")),
                new Approved("twice", 1024, 700, 2, 3, Theme.LIGHT, EN, 40, List.of("wordings.toggle")),
                new Approved("largest", 3840, 2160, 1, 4, Theme.LIGHT, EN, 40, List.of()),
                new Approved("largest-dark-spanish", 3840, 2160, 1, 4, Theme.DARK, ES, 0, List.of("view.facts")),
                new Approved("speakers-spanish", 1280, 800, 1, 2, Theme.LIGHT, ES, 0, List.of("view.speakers")),
                new Approved("facts-accents", 1024, 700, 1, 2, Theme.LIGHT, ACCENTS, 0, List.of("view.facts")),
                new Approved("differences-dark", 1280, 800, 1, 2, Theme.DARK, EN, 0, List.of("view.differences")),
                new Approved("time", 1280, 800, 1, 2, Theme.LIGHT, EN, 0, List.of("view.time")),
                new Approved("articles-dark-spanish", 1024, 700, 1, 2, Theme.DARK, ES, 0, List.of("view.articles")),
                new Approved("palette-accents", 1024, 700, 1, 2, Theme.LIGHT, ACCENTS, 0, List.of("palette")));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void theWindowLooksAsItWasApproved(Approved picture) throws IOException {
        BufferedImage drawn = draw(picture);
        Path file = APPROVED.resolve(picture.name() + ".png");
        if (Boolean.getBoolean("crossquote.approve")) {
            Files.createDirectories(APPROVED);
            ImageIO.write(drawn, "png", file.toFile());
        }
        String difference = Files.exists(file)
                ? new ComparedPictures(ImageIO.read(file.toFile()), drawn).difference()
                : "there is no approved picture";
        if (!difference.isEmpty()) {
            Files.createDirectories(DRAWN);
            ImageIO.write(drawn, "png", DRAWN.resolve(picture.name() + ".png").toFile());
        }
        assertThat(difference)
                .as("%s differs from what was drawn now, %s", file, DRAWN.resolve(picture.name() + ".png"))
                .isEmpty();
    }

    private static BufferedImage draw(Approved picture) {
        Locale before = Locale.getDefault();
        Locale display = Locale.getDefault(Locale.Category.DISPLAY);
        Locale format = Locale.getDefault(Locale.Category.FORMAT);
        Locale.setDefault(picture.language());
        try {
            return FxThread.call(() -> {
                Picture drawing = new Picture(
                        picture.width(), picture.height(), picture.theme(), picture.focus(), picture.commands());
                return shrunk(drawing.image(OpenWindow.GOLD, OpenWindow.gold(), picture.scale()), picture.shrink());
            });
        } finally {
            Locale.setDefault(before);
            Locale.setDefault(Locale.Category.DISPLAY, display);
            Locale.setDefault(Locale.Category.FORMAT, format);
        }
    }

    /** Each square of pixels as one of their mean colour. */
    private static BufferedImage shrunk(WritableImage image, int by) {
        int width = (int) image.getWidth() / by;
        int height = (int) image.getHeight() / by;
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int[] sum = new int[3];
                for (int i = 0; i < by * by; i++) {
                    int argb = image.getPixelReader().getArgb(x * by + i % by, y * by + i / by);
                    for (int channel = 0; channel < 3; channel++) {
                        sum[channel] += argb >> 8 * channel & 0xff;
                    }
                }
                int parts = by * by;
                small.setRGB(x, y, sum[2] / parts << 16 | sum[1] / parts << 8 | sum[0] / parts);
            }
        }
        return small;
    }

    @Test
    void aLostBarAnotherColourAndACutWordAreSeen() throws IOException {
        BufferedImage approved =
                ImageIO.read(APPROVED.resolve("small-spanish.png").toFile());
        assertThat(new ComparedPictures(approved, changed(approved, 0, 0, 0, 0, Color.RED)).difference())
                .isEmpty();
        // A bar of two pixels, where one pixel of what is kept stands for two of the window.
        assertThat(new ComparedPictures(approved, changed(approved, 60, 200, 1, 30, new Color(0x8a8578))).difference())
                .isNotEmpty();
        assertThat(new ComparedPictures(approved, changed(approved, 12, 6, 40, 12, Color.WHITE)).difference())
                .as("the end of the title")
                .isNotEmpty();
        assertThat(new ComparedPictures(approved, changed(approved, 0, 0, 16, 16, new Color(0xe8e8ff))).difference())
                .isNotEmpty();
    }

    private static BufferedImage changed(BufferedImage image, int x, int y, int width, int height, Color colour) {
        BufferedImage other = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = other.createGraphics();
        pen.drawImage(image, 0, 0, null);
        pen.setColor(colour);
        pen.fillRect(x, y, width, height);
        pen.dispose();
        return other;
    }
}
