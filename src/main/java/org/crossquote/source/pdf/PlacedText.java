package org.crossquote.source.pdf;

import java.util.List;
import org.crossquote.source.flow.Flow;

/** Reads a document without a structure tree by where its letters stand. */
final class PlacedText {
    private PlacedText() {}

    static Flow of(List<Glyph> glyphs, GlyphText joiner) {
        List<List<TextLine>> pages = TextLine.pages(glyphs);
        pages.forEach(lines -> lines.forEach(line -> joiner.learn(line.text())));
        RunningHeads.remove(pages);
        List<TextLine> ordered = pages.stream()
                .flatMap(lines -> PageLayout.inReadingOrder(lines).stream())
                .toList();
        return new ParagraphBuilder(ordered, joiner).flow();
    }
}
