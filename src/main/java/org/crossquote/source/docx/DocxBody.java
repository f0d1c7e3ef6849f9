package org.crossquote.source.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamReader;
import org.crossquote.source.flow.Flow;
import org.crossquote.source.flow.TableRows;
import org.crossquote.source.xml.XmlWalk;
import org.crossquote.text.BlockKind;

/** Takes the paragraphs out of a document's main part: as they are printed, with what was inserted and without what was deleted. */
final class DocxBody implements XmlWalk.Visitor {
    private static final int LONGEST_HEADING = 120;

    /** A paragraph that is being read; a text box stands inside one and holds others. */
    private static final class Paragraph {
        private final StringBuilder words = new StringBuilder();
        private String style = "";
        private boolean isHeading;
        private boolean isListItem;
        private boolean isBold = true;
    }

    private final DocxStyles styles;
    private final Flow flow = new Flow();
    private final TableRows table = new TableRows();
    private final Deque<Paragraph> open = new ArrayDeque<>();
    private int skipped;
    private boolean inText;
    private boolean runIsBold;
    private boolean runIsHidden;
    private int runProperties;

    DocxBody(DocxStyles styles) {
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
            case "p" -> open.push(new Paragraph());
            case "r" -> {
                runIsBold = false;
                runIsHidden = false;
            }
            case "rPr" -> runProperties++;
            case "t" -> inText = true;
            case "tab" -> append("\t");
            case "br", "cr" -> append("\n");
            case "noBreakHyphen" -> append("\u2011");
            case "tbl" -> table.begin();
            case "tr" -> table.row();
            case "tc" -> table.cell();
            default -> property(name, XmlWalk.attribute(at, "val"));
        }
    }

    /** Deleted text, the older form of what stands there twice, and remarks. */
    private static boolean isSkipped(String name) {
        return switch (name) {
            case "del", "moveFrom", "Fallback", "pPrChange", "rPrChange", "tabs", "instrText", "comment" -> true;
            default -> false;
        };
    }

    private void property(String name, String value) {
        Paragraph paragraph = open.peek();
        if (paragraph == null) {
            return;
        }
        boolean isOn = !value.equals("0") && !value.equals("false");
        switch (name) {
            case "pStyle" -> paragraph.style = value;
            case "outlineLvl" -> paragraph.isHeading = DocxStyles.isOutline(value);
            case "numId" -> paragraph.isListItem = isOn;
            case "b" -> runIsBold |= runProperties > 0 && isOn;
            case "vanish" -> runIsHidden |= runProperties > 0 && isOn;
            default -> {}
        }
    }

    private void append(String text) {
        Paragraph paragraph = open.peek();
        if (paragraph != null && !runIsHidden && runProperties == 0) {
            paragraph.words.append(text);
            paragraph.isBold &= runIsBold || text.isBlank();
        }
    }

    @Override
    public void text(String text) {
        if (inText && skipped == 0) {
            append(text);
        }
    }

    @Override
    public void end(String name) {
        if (skipped > 0) {
            skipped--;
            return;
        }
        switch (name) {
            case "p" -> endParagraph();
            case "rPr" -> runProperties = Math.max(0, runProperties - 1);
            case "t" -> inText = false;
            case "tbl" -> table.end(flow);
            default -> {}
        }
    }

    private void endParagraph() {
        Paragraph paragraph = open.poll();
        if (paragraph == null) {
            return;
        }
        runIsHidden = false;
        String words = paragraph.words.toString();
        BlockKind kind = kindOf(paragraph, words.strip());
        if (!table.take(kind, words)) {
            flow.add(kind, words);
        }
    }

    private BlockKind kindOf(Paragraph paragraph, String words) {
        BlockKind styled = styles.kindOf(paragraph.style);
        if (styled != null) {
            return styled;
        }
        if (paragraph.isHeading) {
            return BlockKind.HEADING;
        }
        if (paragraph.isListItem) {
            return BlockKind.LIST_ITEM;
        }
        boolean looksLikeHeading =
                paragraph.isBold && words.length() <= LONGEST_HEADING && !words.matches("(?s).*[.:;,…]|.*\\n.*|");
        return looksLikeHeading ? BlockKind.HEADING : BlockKind.PARAGRAPH;
    }
}
