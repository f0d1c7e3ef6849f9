package org.crossquote.export.cite;

/** Writes a citation as plain text and as HTML at once. */
final class Passages {
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder html = new StringBuilder();

    Passages plain(String words) {
        text.append(words);
        html.append(escaped(words));
        return this;
    }

    /** The title of a work. */
    Passages title(String title) {
        text.append(title);
        html.append("<cite>").append(escaped(title)).append("</cite>");
        return this;
    }

    /** An address; only one of the web can be followed. */
    Passages link(String address) {
        text.append(address);
        if (address.startsWith("http")) {
            html.append("<a href=\"")
                    .append(escaped(address))
                    .append("\">")
                    .append(escaped(address))
                    .append("</a>");
        } else {
            html.append(escaped(address));
        }
        return this;
    }

    /** The words themselves, set apart. */
    Passages block(String words, String address) {
        text.append(words).append('\n');
        html.append("<blockquote");
        if (!address.isEmpty()) {
            html.append(" cite=\"").append(escaped(address)).append('"');
        }
        html.append('>');
        words.lines().forEach(line -> html.append("<p>").append(escaped(line)).append("</p>"));
        html.append("</blockquote>");
        return this;
    }

    Passages begin() {
        html.append("<p>");
        return this;
    }

    Passages end() {
        html.append("</p>");
        return this;
    }

    /** An empty line between two parts. */
    Passages gap() {
        text.append("\n\n");
        return this;
    }

    /** Lines that stay as they are. */
    Passages code(String lines) {
        text.append(lines);
        html.append("<pre>").append(escaped(lines)).append("</pre>");
        return this;
    }

    String text() {
        return text.toString();
    }

    String html() {
        return html.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
