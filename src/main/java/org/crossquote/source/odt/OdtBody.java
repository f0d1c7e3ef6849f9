package org.crossquote.source.odt;

import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamReader;
import org.crossquote.source.flow.Flow;
import org.crossquote.source.flow.TableRows;
import org.crossquote.source.xml.XmlWalk;
import org.crossquote.text.BlockKind;

/** Takes the paragraphs out of the content of a document. */
final class OdtBody implements XmlWalk.Visitor {
    private static final int MOST_SPACES = 100;

    /** A paragraph that is being read; a frame stands inside one and may hold others. */
    private record Paragraph(BlockKind kind, StringBuilder words) {}

    private final OdtStyles styles;
    private final Flow flow = new Flow();
    private final TableRows table = new TableRows();
    private final Deque<Paragraph> open = new ArrayDeque<>();
    private int skipped;
    private int listItems;
    private int contents;

    OdtBody(OdtStyles styles) {
        this.styles = styles;
    }

    Flow flow() {
        return flow;
    }

    @Override
    public void start(String name, XMLStreamReader at) {
        if (skipped > 0 || isSkipped(name)) {
            skipped++;
            return;
        }
        switch (name) {
            case "h" -> open.push(new Paragraph(BlockKind.HEADING, new StringBuilder()));
            case "p" -> open.push(new Paragraph(kindOf(XmlWalk.attribute(at, "style-name")), new StringBuilder()));
            case "s" -> append(" ".repeat(spaces(XmlWalk.attribute(at, "c"))));
            case "tab" -> append("\t");
            case "line-break" -> append("\n");
            case "list-item" -> listItems++;
            case "table-of-content", "illustration-index", "table-index" -> contents++;
            case "table" -> table.begin();
            case "table-row" -> table.row();
            case "table-cell" -> table.cell();
            default -> {}
        }
    }

    /** Notes, remarks, deleted text, and what only says how something is made. */
    private static boolean isSkipped(String name) {
        return switch (name) {
            case "note",
                    "annotation",
                    "tracked-changes",
                    "scripts",
                    "font-face-decls",
                    "automatic-styles",
                    "forms",
                    "sequence-decls",
                    "desc",
                    "title",
                    "ruby-text" -> true;
            default -> false;
        };
    }

    private static int spaces(String count) {
        try {
            return count.isEmpty() ? 1 : Math.clamp(Integer.parseInt(count), 1, MOST_SPACES);
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    private BlockKind kindOf(String style) {
        if (contents > 0) {
            return BlockKind.CONTENTS;
        }
        BlockKind styled = styles.kindOf(style);
        return styled == BlockKind.PARAGRAPH && listItems > 0 ? BlockKind.LIST_ITEM : styled;
    }

    private void append(String text) {
        Paragraph paragraph = open.peek();
        if (paragraph != null) {
            paragraph.words.append(text);
        }
    }

    /** Line breaks of the file itself are blanks. */
    @Override
    public void text(String text) {
        if (skipped == 0) {
            append(text.replace('\n', ' ').replace('\r', ' ').replace('\t', ' '));
        }
    }

    @Override
    public void end(String name) {
        if (skipped > 0) {
            skipped--;
            return;
        }
        switch (name) {
            case "h", "p" -> endParagraph();
            case "list-item" -> listItems--;
            case "table-of-content", "illustration-index", "table-index" -> contents--;
            case "table" -> table.end(flow);
            default -> {}
        }
    }

    private void endParagraph() {
        Paragraph paragraph = open.poll();
        if (paragraph == null) {
            return;
        }
        String words = paragraph.words.toString();
        if (!table.take(paragraph.kind, words)) {
            flow.add(paragraph.kind, words);
        }
    }
}
