package org.crossquote.export.report;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes HTML. Whatever is text is escaped here, and nowhere else; what is opened is closed in its order. */
final class Html {
    private static final char UNKNOWN = '\uFFFD';
    private static final int DELETE = 0x7F;
    private static final int LAST_C1 = 0x9F;
    private static final int NONCHARACTERS = 0xFFFE;

    private final Appendable out;
    private final Deque<String> open = new ArrayDeque<>();

    Html(Appendable out) {
        this.out = out;
    }

    /**
     * Begins an element.
     *
     * @param tag its name
     * @param attributes names and values in turn
     */
    Html open(String tag, String... attributes) throws IOException {
        tag(tag, attributes);
        open.push(tag);
        return this;
    }

    /** The first line of a page. */
    Html doctype() throws IOException {
        out.append("<!DOCTYPE").append(' ').append("html>");
        return this;
    }

    /** Ends the element that was begun last. */
    Html close() throws IOException {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element with text alone. */
    Html element(String tag, String text, String... attributes) throws IOException {
        return open(tag, attributes).text(text).close();
    }

    /** An element that has no contents and no end. */
    Html lone(String tag, String... attributes) throws IOException {
        tag(tag, attributes);
        return this;
    }

    /** A line break in the file, for those who look into it. */
    Html line() throws IOException {
        out.append('\n');
        return this;
    }

    /** Text that means itself. */
    Html text(String text) throws IOException {
        escape(text);
        return this;
    }

    /** A part of the page that is HTML already: from a file of the program's own, or made by {@link NoteHtml}. */
    Html ready(String part) throws IOException {
        out.append(part);
        return this;
    }

    private void tag(String tag, String... attributes) throws IOException {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
        out.append('>');
    }

    /** A text without what no page may hold, each such character replaced by the one for unknown ones. */
    static String readable(String text) {
        return text.codePoints()
                .map(c -> isText(c) ? c : UNKNOWN)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private void escape(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            int c = text.codePointAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(isText(c) ? Character.toString(c) : Character.toString(UNKNOWN));
            }
            i += Character.charCount(c) - 1;
        }
    }

    private static boolean isText(int c) {
        boolean isControl = c < ' ' && c != '\n' && c != '\t' || c >= DELETE && c <= LAST_C1;
        return !isControl && Character.getType(c) != Character.SURROGATE && (c & NONCHARACTERS) != NONCHARACTERS;
    }
}
