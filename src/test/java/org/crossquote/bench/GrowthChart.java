package org.crossquote.bench;

import java.util.List;
import java.util.Locale;

/** Draws how a time grows, both axes in powers of two, and the line of the least squares through it. */
final class GrowthChart {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 420;
    private static final int LEFT = 70;
    private static final int BOTTOM = 60;
    private static final int MARGIN = 30;

    private final List<Point> points;
    private final double exponent;
    private final double logAtOne;
    private final double lowest;
    private final double highest;

    /**
     * One measurement.
     *
     * @param articles how many articles
     * @param seconds how long it took
     */
    record Point(int articles, double seconds) {}

    GrowthChart(List<Point> points) {
        this.points = List.copyOf(points);
        double meanX =
                points.stream().mapToDouble(p -> log2(p.articles())).average().orElse(0);
        double meanY =
                points.stream().mapToDouble(p -> log2(p.seconds())).average().orElse(0);
        double xy = 0;
        double xx = 0;
        for (Point point : points) {
            double dx = log2(point.articles()) - meanX;
            xy += dx * (log2(point.seconds()) - meanY);
            xx += dx * dx;
        }
        this.exponent = xx == 0 ? 0 : xy / xx;
        this.logAtOne = meanY - exponent * meanX;
        this.lowest = Math.floor(
                points.stream().mapToDouble(p -> log2(p.seconds())).min().orElse(0));
        this.highest = Math.ceil(
                points.stream().mapToDouble(p -> log2(p.seconds())).max().orElse(1));
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }

    /** The slope of the line: 1 when twice the articles take twice the time. */
    double exponent() {
        return exponent;
    }

    String svg() {
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"14\">%n"
                        + "<rect width=\"100%%\" height=\"100%%\" fill=\"#fffdf8\"/>%n",
                WIDTH,
                HEIGHT));
        for (double power = lowest; power <= highest; power++) {
            line(svg, LEFT, y(power), WIDTH - MARGIN, y(power), "#ddd6c8");
            text(svg, LEFT - 8, y(power) + 5, "end", seconds(Math.pow(2, power)));
        }
        for (Point point : points) {
            text(svg, x(point), HEIGHT - BOTTOM + 22, "middle", String.format(Locale.ROOT, "%,d", point.articles()));
        }
        Point first = points.getFirst();
        Point last = points.getLast();
        line(svg, x(first), y(fitted(first)), x(last), y(fitted(last)), "#b5651d");
        for (Point point : points) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"5\" fill=\"#2f5d8a\"><title>%d articles: %.2f s</title></circle>%n",
                    x(point),
                    y(log2(point.seconds())),
                    point.articles(),
                    point.seconds()));
        }
        text(svg, (LEFT + WIDTH) / 2.0, HEIGHT - 12, "middle", "articles");
        text(
                svg,
                LEFT + 12,
                MARGIN + 14,
                "start",
                String.format(Locale.ROOT, "processor time to find links; grows with the power %.2f", exponent));
        return svg.append("</svg>\n").toString();
    }

    private double fitted(Point point) {
        return logAtOne + exponent * log2(point.articles());
    }

    private static String seconds(double seconds) {
        return seconds >= 1
                ? String.format(Locale.ROOT, "%.0f s", seconds)
                : String.format(Locale.ROOT, "%.0f ms", 1000 * seconds);
    }

    private double x(Point point) {
        double from = log2(points.getFirst().articles());
        double to = log2(points.getLast().articles());
        double share = to == from ? 0 : (log2(point.articles()) - from) / (to - from);
        return LEFT + 30 + share * (WIDTH - LEFT - MARGIN - 60);
    }

    private double y(double log) {
        return HEIGHT - BOTTOM - (log - lowest) / Math.max(1, highest - lowest) * (HEIGHT - BOTTOM - MARGIN);
    }

    private static void line(StringBuilder svg, double x1, double y1, double x2, double y2, String colour) {
        svg.append(String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\" stroke-width=\"1.5\"/>%n",
                x1,
                y1,
                x2,
                y2,
                colour));
    }

    private static void text(StringBuilder svg, double x, double y, String anchor, String text) {
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"#3a342b\">%s</text>%n",
                x,
                y,
                anchor,
                text));
    }
}
