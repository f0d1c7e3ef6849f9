package org.crossquote.export.drawing;

import java.util.Locale;
import java.util.function.Function;

/**
 * Writes drawings as SVG: words are words, shapes are shapes, each with what it stands for; no script, and nothing from elsewhere. The same drawing
 * gives the same text.
 */
public final class Svg {
    private static final String FONTS = "Inter, 'Segoe UI', 'Helvetica Neue', Arial, 'Noto Sans', sans-serif";

    private final StringBuilder out = new StringBuilder();
    private final Function<Ink, String> colours;

    private Svg(Function<Ink, String> colours) {
        this.colours = colours;
    }

    /** A file of its own. */
    public static String file(Drawing drawing, Function<Ink, String> colours) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + element(drawing, colours, "drawing");
    }

    /**
     * An element of a page, as wide as there is room.
     *
     * @param id under which its title and description are known in the page
     */
    public static String element(Drawing drawing, Function<Ink, String> colours, String id) {
        return new Svg(colours).all(drawing, id);
    }

    private String all(Drawing drawing, String id) {
        String size = number(drawing.width()) + "\" height=\"" + number(drawing.height());
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(size);
        out.append("\" viewBox=\"0 0 ")
                .append(number(drawing.width()))
                .append(' ')
                .append(number(drawing.height()));
        out.append("\" aria-labelledby=\"")
                .append(id)
                .append("-title ")
                .append(id)
                .append("-what\"");
        out.append(" font-family=\"").append(FONTS).append("\">\n");
        out.append("<title id=\"")
                .append(id)
                .append("-title\">")
                .append(escaped(drawing.title()))
                .append("</title>\n");
        out.append("<desc id=\"").append(id).append("-what\">").append(escaped(drawing.description()));
        out.append("</desc>\n<rect width=\"").append(size).append("\" fill=\"").append(colours.apply(Ink.PAPER));
        out.append("\"/>\n");
        drawing.marks().forEach(this::mark);
        return out.append("</svg>\n").toString();
    }

    private void mark(Mark mark) {
        switch (mark) {
            case Mark.Box box -> box(box);
            case Mark.Round round -> {
                out.append("<circle");
                attribute("cx", round.x());
                attribute("cy", round.y());
                attribute("r", round.isRing() ? round.radius() - 1 : round.radius());
                attribute("fill", colours.apply(round.isRing() ? Ink.PAPER : round.ink()));
                if (round.isRing()) {
                    attribute("stroke", colours.apply(round.ink()));
                    attribute("stroke-width", 2);
                }
                told("circle", round.told());
            }
            case Mark.Stroke line -> {
                out.append("<line");
                attribute("x1", line.x1());
                attribute("y1", line.y1());
                attribute("x2", line.x2());
                attribute("y2", line.y2());
                attribute("stroke", colours.apply(line.ink()));
                out.append("/>\n");
            }
            case Mark.Words words -> words(words);
        }
    }

    private void box(Mark.Box box) {
        double inset = box.edge() == null ? 0 : 0.5;
        out.append("<rect");
        attribute("x", box.x() + inset);
        attribute("y", box.y() + inset);
        attribute("width", box.width() - 2 * inset);
        attribute("height", box.height() - 2 * inset);
        attribute("rx", box.corner());
        attribute("fill", box.ground() instanceof Ink ground ? colours.apply(ground) : "none");
        if (box.edge() instanceof Ink edge) {
            attribute("stroke", colours.apply(edge));
            attribute("stroke-dasharray", "2 2");
        }
        told("rect", box.told());
    }

    private void words(Mark.Words words) {
        out.append("<text");
        attribute("x", words.x());
        attribute("y", words.y());
        attribute("font-size", words.size());
        switch (words.side()) {
            case START -> {}
            case MIDDLE -> attribute("text-anchor", "middle");
            case END -> attribute("text-anchor", "end");
        }
        attribute("xml:space", "preserve");
        out.append('>');
        for (Run run : words.runs()) {
            out.append("<tspan");
            attribute("fill", colours.apply(run.ink()));
            if (run.isStrong()) {
                attribute("font-weight", "600");
            }
            if (run.face() == Face.TEXT || run.face() == Face.SLANTED) {
                attribute("font-family", "serif");
            }
            if (run.ground() != null) {
                attribute("text-decoration", "underline");
            }
            out.append('>').append(escaped(run.text())).append("</tspan>");
        }
        out.append("</text>\n");
    }

    private void told(String element, String told) {
        if (told.isEmpty()) {
            out.append("/>\n");
        } else {
            out.append("><title>")
                    .append(escaped(told))
                    .append("</title></")
                    .append(element)
                    .append(">\n");
        }
    }

    private void attribute(String name, double value) {
        attribute(name, number(value));
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"").append(value).append('"');
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.replaceAll("\\.?0+$", "");
    }

    /** Text of articles may hold what XML may not. */
    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(isInXml(c) ? c : '\uFFFD');
            }
        });
        return safe.toString();
    }

    private static boolean isInXml(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= ' ' && (c & 0xFFFE) != 0xFFFE && Character.getType(c) != Character.SURROGATE;
    }
}
