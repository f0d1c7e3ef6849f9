package org.crossquote.export.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words broken into lines. */
final class Lines {
    /** Between the base lines of two lines, in sizes of the letters. */
    private static final double LEADING = 1.45;

    private static final Pattern WORD = Pattern.compile("\\S+\\s*|\\s+");

    private final double size;
    private final List<List<Run>> lines = new ArrayList<>();

    private Lines(double size) {
        this.size = size;
    }

    /**
     * Breaks words into lines where there is no more room; a word that is longer than a line is cut.
     *
     * @param room how wide a line is at most
     */
    static Lines of(List<Run> runs, double size, double room) {
        Lines lines = new Lines(size);
        lines.lines.add(new ArrayList<>());
        double x = 0;
        for (Run run : runs) {
            Matcher words = WORD.matcher(run.text().replaceAll("\\s", " "));
            while (words.find()) {
                for (String word : TextWidth.cut(words.group(), room, size, run.isStrong())) {
                    if (x > 0 && x + TextWidth.of(word.stripTrailing(), size, run.isStrong()) > room) {
                        lines.lines.add(new ArrayList<>());
                        x = 0;
                    }
                    x += lines.put(run, word);
                }
            }
        }
        return lines;
    }

    private double put(Run run, String word) {
        List<Run> line = lines.getLast();
        Run put = run.saying(word);
        if (!line.isEmpty() && line.getLast().saying("").equals(put.saying(""))) {
            put = run.saying(line.removeLast().text() + word);
        }
        line.add(put);
        return TextWidth.of(word, size, run.isStrong());
    }

    double height() {
        return lines.size() * size * LEADING;
    }

    /** Draws them with their left upper corner somewhere. */
    void draw(double x, double y, List<Mark> into) {
        double base = y + size * (1 + (LEADING - 1) / 2) - size * 0.1;
        for (List<Run> line : lines) {
            into.add(new Mark.Words(x, base, size, Mark.Side.START, line));
            base += size * LEADING;
        }
    }
}
