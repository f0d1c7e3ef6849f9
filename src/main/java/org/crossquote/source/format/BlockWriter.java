package org.crossquote.source.format;

import java.util.ArrayList;
import java.util.List;
import org.crossquote.text.ArticleDetails;
import org.crossquote.text.BlockKind;
import org.crossquote.text.Span;

/**
 * Writes the text of an article block by block, as every format with a structure of its own does: a block is a line, and a blank
 * line stands between two; items of a list and rows of a table follow each other without one.
 */
public final class BlockWriter {
    private final StringBuilder text = new StringBuilder();
    private final List<ExtractedBlock> blocks = new ArrayList<>();

    /** Adds a block. Blanks and line breaks in it become one blank each, cells of a table stay parted by tabs; nothing is added of blanks alone. */
    public void add(BlockKind kind, String words) {
        int before = text.length();
        if (!blocks.isEmpty()) {
            text.append(follows(kind) ? "\n" : "\n\n");
        }
        int start = text.length();
        Blanks.append(text, words, kind == BlockKind.TABLE);
        if (text.length() == start) {
            text.setLength(before);
        } else {
            blocks.add(new ExtractedBlock(kind, new Span(start, text.length())));
        }
    }

    private boolean follows(BlockKind kind) {
        return blocks.getLast().kind() == kind && (kind == BlockKind.LIST_ITEM || kind == BlockKind.TABLE);
    }

    /** Whether nothing has been added. */
    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    /** How many UTF-16 units have been written. */
    public int length() {
        return text.length();
    }

    /** What was written, as an article. */
    public ExtractedArticle article(ArticleDetails details) {
        String end = blocks.isEmpty() ? "" : "\n";
        return new ExtractedArticle(text + end, blocks, details, null, null);
    }
}
