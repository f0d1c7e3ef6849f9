package org.crossquote.source.pdf;

import java.util.List;
import org.crossquote.source.flow.Flow;

/** Reads a document without a structure tree by where its letters stand. */
final class PlacedText {
    private PlacedText() {}

    /**
     * Its paragraphs.
     *
     * @param pages the lines of each page
     */
    static Flow of(List<List<TextLine>> pages, GlyphText joiner) {
        RunningHeads.remove(pages);
        return new ParagraphBuilder(PageLayout.inReadingOrder(pages), joiner).flow();
    }
}
