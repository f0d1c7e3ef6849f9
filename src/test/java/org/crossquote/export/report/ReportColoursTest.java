package org.crossquote.export.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Text of the report can be read on what lies behind it, in the light, in the dark and on paper: contrast by WCAG 2. */
class ReportColoursTest {
    private static final double ENOUGH = 4.5;
    /** Of lines and marks that are no text. */
    private static final double ENOUGH_OF_LINES = 3;

    private static final Pattern COLOUR = Pattern.compile("--([\\w-]+):\\s*#([0-9a-f]{6});");

    private static List<Map<String, Integer>> palettes() throws IOException {
        String css = HtmlReport.styles();
        int dark = css.indexOf("prefers-color-scheme: dark");
        int end = css.indexOf("* { box-sizing");
        Map<String, Integer> light = colours(css.substring(0, dark));
        Map<String, Integer> night = colours(css.substring(dark, end));
        assertThat(night.keySet()).isEqualTo(light.keySet()).hasSizeGreaterThan(40);
        assertThat(colours(css.substring(end)))
                .as("every colour stands in the palettes")
                .isEmpty();
        assertThat(Pattern.compile("#[0-9a-fA-F]{3,8}\\b")
                        .matcher(css.substring(end))
                        .results())
                .as("and nowhere else")
                .isEmpty();
        return List.of(light, night);
    }

    private static Map<String, Integer> colours(String css) {
        Map<String, Integer> colours = new HashMap<>();
        COLOUR.matcher(css).results().forEach(m -> colours.put(m.group(1), Integer.parseInt(m.group(2), 16)));
        return colours;
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
    }

    private static double linear(int channel) {
        double share = (channel & 0xff) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static double contrast(int a, int b) {
        double one = luminance(a) + 0.05;
        double other = luminance(b) + 0.05;
        return Math.max(one, other) / Math.min(one, other);
    }

    @Test
    void blackOnWhiteIsAsTheStandardSays() {
        assertThat(contrast(0, 0xffffff)).isEqualTo(21);
    }

    @Test
    void textCanBeReadOnWhateverLiesBehindIt() throws IOException {
        for (Map<String, Integer> palette : palettes()) {
            for (String ground : List.of("paper", "page", "target")) {
                for (String ink : List.of("ink", "soft", "link")) {
                    enough(palette, ink, ground, ENOUGH);
                }
            }
            enough(palette, "inserted-ink", "inserted", ENOUGH);
            enough(palette, "deleted-ink", "paper", ENOUGH);
            enough(palette, "ink", "mark", ENOUGH);
            enough(palette, "paper", "ink", ENOUGH);
            for (String tint :
                    palette.keySet().stream().filter(n -> n.endsWith("-tint")).toList()) {
                enough(palette, "ink", tint, ENOUGH);
            }
            for (int i = 0; i <= 6; i++) {
                enough(palette, "s" + i, "paper", ENOUGH);
            }
        }
    }

    @Test
    void theLineOfAMarkIsSeenWhereItsTintIsNot() throws IOException {
        for (Map<String, Integer> palette : palettes()) {
            Stream<String> own = palette.keySet().stream().filter(n -> palette.containsKey(n + "-tint"));
            own.forEach(colour -> enough(palette, colour, colour + "-tint", ENOUGH_OF_LINES));
        }
    }

    private static void enough(Map<String, Integer> palette, String ink, String ground, double least) {
        assertThat(contrast(palette.getOrDefault(ink, 0), palette.getOrDefault(ground, 0)))
                .as("%s on %s", ink, ground)
                .isGreaterThanOrEqualTo(least);
    }
}
