package org.crossquote.app.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Text can be read in every set of colours, and each set for a colour blindness keeps the speakers apart for it. */
class ContrastTest {
    private static final Path SHEETS = Path.of("src", "main", "resources", "org", "crossquote", "app", "style");
    private static final Pattern COLOUR = Pattern.compile("-cq-([\\w-]+)\\s*:\\s*#([0-9a-fA-F]{6})\\s*;");
    private static final double READABLE = 4.5;
    /** So far apart in CIELAB are colours that nobody takes for one another. */
    private static final double APART = 20;

    /** What a dichromat sees of linear red, green and blue (Machado and others 2009, at full severity), row by row. */
    private static final Map<ColourPreset, double[][]> SEEN = Map.of(
            ColourPreset.PROTAN,
            new double[][] {
                {0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}
            },
            ColourPreset.DEUTAN,
            new double[][] {
                {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}
            },
            ColourPreset.TRITAN,
            new double[][] {
                {1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}
            });

    private static Map<String, double[]> colours(ColourPreset preset, boolean dark) throws IOException {
        Map<String, double[]> colours = new HashMap<>();
        read(dark ? "dark.css" : "light.css", colours);
        if (preset != ColourPreset.USUAL) {
            int before = colours.size();
            read(preset.sheet(dark), colours);
            assertThat(colours).as("only colours that there are").hasSize(before);
        }
        return colours;
    }

    private static void read(String sheet, Map<String, double[]> into) throws IOException {
        COLOUR.matcher(Files.readString(SHEETS.resolve(sheet), StandardCharsets.UTF_8))
                .results()
                .forEach(m -> into.put(m.group(1), linear(Integer.parseInt(m.group(2), 16))));
    }

    private static double[] linear(int rgb) {
        return IntStream.of(rgb >> 16, rgb >> 8, rgb)
                .mapToDouble(part -> (part & 0xff) / 255.0)
                .map(part -> part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4))
                .toArray();
    }

    private static double luminance(double[] c) {
        return 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2];
    }

    private static double contrast(double[] a, double[] b) {
        double one = luminance(a) + 0.05;
        double other = luminance(b) + 0.05;
        return Math.max(one, other) / Math.min(one, other);
    }

    private static <K, V> V of(Map<K, V> all, K key) {
        return Objects.requireNonNull(all.get(key), key::toString);
    }

    private static void readable(Map<String, double[]> colours, String text, String ground, String where) {
        assertThat(contrast(of(colours, text), of(colours, ground)))
                .as("%s on %s, %s", text, ground, where)
                .isGreaterThanOrEqualTo(READABLE);
    }

    private static Stream<String> speakers() {
        return Stream.concat(IntStream.rangeClosed(1, 6).mapToObj(n -> "speaker-" + n), Stream.of("speaker-other"));
    }

    @ParameterizedTest
    @EnumSource(ColourPreset.class)
    void textCanBeReadInLightAndDark(ColourPreset preset) throws IOException {
        for (boolean dark : List.of(false, true)) {
            String where = preset + (dark ? " dark" : " light");
            Map<String, double[]> colours = colours(preset, dark);
            for (String ground : List.of("paper", "window", "hover")) {
                for (String text : List.of("ink", "ink-soft", "ink-faint", "accent", "warning", "deleted")) {
                    readable(colours, text, ground, where);
                }
            }
            for (String ground : List.of("selection", "evidence", "hit", "hit-current", "inserted")) {
                readable(colours, "ink", ground, where);
            }
            readable(colours, "ink-soft", "selection", where);
            readable(colours, "inserted-ink", "inserted", where);
            readable(colours, "badge-ink", "badge", where);
            speakers().forEach(speaker -> {
                readable(colours, speaker, "paper", where);
                readable(colours, "ink", speaker + "-tint", where);
                readable(colours, "ink-soft", speaker + "-tint", where);
                readable(colours, "ink", speaker + "-strong-tint", where);
            });
            colours.keySet().stream()
                    .filter(name -> name.startsWith("note-") && name.endsWith("-tint"))
                    .forEach(ground -> readable(colours, "ink", ground, where));
        }
    }

    @ParameterizedTest
    @EnumSource(value = ColourPreset.class, mode = EnumSource.Mode.EXCLUDE, names = "USUAL")
    void speakersStayApartForWhomTheColoursAre(ColourPreset preset) throws IOException {
        for (boolean dark : List.of(false, true)) {
            Map<String, double[]> colours = colours(preset, dark);
            List<String> names = speakers().limit(6).toList();
            for (String one : names) {
                for (String other : names.subList(0, names.indexOf(one))) {
                    assertThat(distance(seen(preset, of(colours, one)), seen(preset, of(colours, other))))
                            .as("%s and %s, %s%s", one, other, preset, dark ? " dark" : "")
                            .isGreaterThan(APART);
                }
            }
        }
    }

    private static double[] seen(ColourPreset preset, double[] c) {
        double[] seen = new double[3];
        for (int i = 0; i < 3; i++) {
            double[] row = of(SEEN, preset)[i];
            seen[i] = Math.clamp(row[0] * c[0] + row[1] * c[1] + row[2] * c[2], 0, 1);
        }
        return seen;
    }

    private static double distance(double[] a, double[] b) {
        double[] one = lab(a);
        double[] other = lab(b);
        return Math.sqrt(IntStream.range(0, 3)
                .mapToDouble(i -> (one[i] - other[i]) * (one[i] - other[i]))
                .sum());
    }

    private static double[] lab(double[] c) {
        double x = bent((0.4124 * c[0] + 0.3576 * c[1] + 0.1805 * c[2]) / 0.95047);
        double y = bent(luminance(c));
        double z = bent((0.0193 * c[0] + 0.1192 * c[1] + 0.9505 * c[2]) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double bent(double t) {
        return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16.0 / 116;
    }
}
