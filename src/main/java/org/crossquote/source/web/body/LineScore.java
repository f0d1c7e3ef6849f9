package org.crossquote.source.web.body;

import org.crossquote.source.web.page.LineEnds;
import org.crossquote.source.web.page.PageLine;
import org.crossquote.text.BlockKind;

/** What a line is worth as part of an article: running text much, links and odd words less than nothing. */
final class LineScore {
    private static final int LONG = 80;
    private static final int SHORT = 25;
    private static final int MOST = 600;

    private LineScore() {}

    static int of(PageLine line, boolean isFurniture) {
        int length = width(line.text());
        if (isFurniture) {
            return -Math.min(length, MOST) / 2 - 10;
        }
        if (line.kind() == BlockKind.HEADING || line.kind() == BlockKind.CAPTION || line.kind() == BlockKind.TABLE) {
            return line.linkShare() > 0.5 ? line.kind() == BlockKind.TABLE ? -5 : -30 : 0;
        }
        if (line.linkShare() > 0.5) {
            return -30 - Math.min(length, MOST) / 4;
        }
        boolean sentence = LineEnds.isSentence(line.text());
        if (length >= LONG || length >= SHORT && sentence) {
            int whole = Math.min(length, MOST);
            return line.kind() == BlockKind.LIST_ITEM || !sentence ? whole / 2 : whole;
        }
        return LineEnds.isWhole(line.text()) && line.kind() == BlockKind.PARAGRAPH && line.linked() == 0 ? 0 : -10;
    }

    /** Characters of scripts that need few of them count more. */
    static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += text.charAt(i) >= 0x2E80 ? 3 : 1;
        }
        return width;
    }
}
