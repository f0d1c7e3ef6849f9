package org.crossquote.app.picture;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.crossquote.export.drawing.Ink;

/** The colours that drawings have: those of the window as it is now, or those of paper. */
public final class ScreenInks {
    private static final List<String> SPEAKERS =
            List.of("speaker-1", "speaker-2", "speaker-3", "speaker-4", "speaker-5", "speaker-6", "speaker-other");

    private ScreenInks() {}

    /**
     * The colours of the window, as {@code #rrggbb}. FX thread only; what is given may be asked anywhere.
     *
     * @param shown anything that is shown in the window; without a scene the colours of paper are given
     */
    public static Function<Ink, String> of(Node shown) {
        Scene window = shown.getScene();
        if (window == null) {
            return Ink::onPaper;
        }
        Map<String, Region> samples = new HashMap<>();
        all().forEach(ink -> samples.computeIfAbsent(ink.name(), ScreenInks::sample));
        Pane pane = new Pane();
        pane.getChildren().addAll(samples.values());
        Scene scene = new Scene(pane);
        scene.getStylesheets().setAll(window.getStylesheets());
        pane.getStyleClass().setAll(window.getRoot().getStyleClass());
        if (!pane.getStyleClass().contains("root")) {
            pane.getStyleClass().add("root");
        }
        pane.applyCss();
        Map<String, String> colours = new HashMap<>();
        samples.forEach((name, sample) -> colour(sample, name, colours));
        return ink -> colours.getOrDefault(ink.name(), ink.onPaper());
    }

    private static Stream<Ink> all() {
        Stream<Ink> own = Stream.of(
                Ink.PAPER, Ink.WORDS, Ink.SOFT, Ink.FAINT, Ink.LINE, Ink.BADGE, Ink.BADGE_WORDS, Ink.EVIDENCE);
        return Stream.concat(
                own,
                SPEAKERS.stream().flatMap(each -> Stream.of(Ink.speaker(each), Ink.tint(each), Ink.strongTint(each))));
    }

    private static Region sample(String name) {
        Region sample = new Region();
        sample.setStyle("-fx-background-color: -cq-" + name + ";");
        return sample;
    }

    private static void colour(Region sample, String name, Map<String, String> colours) {
        if (sample.getBackground() != null
                && !sample.getBackground().getFills().isEmpty()
                && sample.getBackground().getFills().getFirst().getFill() instanceof Color color) {
            colours.put(
                    name,
                    String.format(
                            Locale.ROOT,
                            "#%02x%02x%02x",
                            byteOf(color.getRed()),
                            byteOf(color.getGreen()),
                            byteOf(color.getBlue())));
        }
    }

    private static int byteOf(double share) {
        return (int) Math.round(share * 255);
    }
}
