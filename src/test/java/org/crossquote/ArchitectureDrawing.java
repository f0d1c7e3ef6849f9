package org.crossquote;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The packages of the program as a picture: a row for each floor, a line to each package below that is not reached through another. */
final class ArchitectureDrawing {
    private static final int WIDTH = 900;
    private static final int BOX = 130;
    private static final int HEIGHT = 46;
    private static final int ROW = 96;

    private final PackageGraph graph;
    private final Map<String, int[]> places = new LinkedHashMap<>();
    private final StringBuilder out = new StringBuilder();

    ArchitectureDrawing(PackageGraph graph) {
        this.graph = graph;
    }

    /** The picture as SVG. */
    String svg() {
        List<List<String>> floors = floors();
        int height = floors.size() * ROW + 20;
        for (int floor = 0; floor < floors.size(); floor++) {
            List<String> row = floors.get(floor);
            int gap = (WIDTH - row.size() * BOX) / (row.size() + 1);
            for (int i = 0; i < row.size(); i++) {
                places.put(row.get(i), new int[] {gap + i * (BOX + gap), height - 20 - HEIGHT - floor * ROW});
            }
        }
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\">",
                WIDTH, height);
        add("<title>The packages of Crossquote, each above those that it uses</title>");
        add("<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>", WIDTH, height);
        places.keySet().forEach(this::lines);
        places.forEach(this::box);
        return out.append("</svg>\n").toString();
    }

    private List<List<String>> floors() {
        List<List<String>> floors = new ArrayList<>();
        for (String part : graph.uses().keySet()) {
            int floor = graph.floor(part);
            while (floors.size() <= floor) {
                floors.add(new ArrayList<>());
            }
            floors.get(floor).add(part);
        }
        return floors;
    }

    private void lines(String part) {
        int[] from = Objects.requireNonNull(places.get(part));
        for (String used : graph.direct(part)) {
            int[] to = Objects.requireNonNull(places.get(used));
            add(
                    "<path d=\"M%d %d C%d %d %d %d %d %d\" fill=\"none\" stroke=\"#8a94a3\" stroke-width=\"1.5\"/>",
                    from[0] + BOX / 2,
                    from[1] + HEIGHT,
                    from[0] + BOX / 2,
                    from[1] + HEIGHT + 40,
                    to[0] + BOX / 2,
                    to[1] - 40,
                    to[0] + BOX / 2,
                    to[1]);
        }
    }

    private void box(String part, int[] place) {
        add(
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"6\" fill=\"#eef3fa\" stroke=\"#4a6fa5\"/>",
                place[0], place[1], BOX, HEIGHT);
        add(
                "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\" font-size=\"15\" fill=\"#1b2430\">%s</text>",
                place[0] + BOX / 2, place[1] + 20, part);
        int count = graph.classes().getOrDefault(part, 0);
        add(
                "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\" font-size=\"11\" fill=\"#5a6675\">%s classes</text>",
                place[0] + BOX / 2, place[1] + 37, about(count));
    }

    /** Rounded, so that the picture stays true when a class is added. */
    private static String about(int count) {
        return count < 10 ? "under 10" : "about " + count / 10 * 10;
    }

    private void add(String line, Object... values) {
        out.append(String.format(Locale.ROOT, line, values)).append('\n');
    }
}
