package org.crossquote.source.web.body;

import java.util.List;
import java.util.Set;
import org.crossquote.source.web.page.ClassWords;
import org.crossquote.text.BlockKind;
import org.jsoup.nodes.Element;

/** The texts of pictures, by what the elements around them are called. */
final class PictureTexts implements BodyRule {
    private static final Set<String> WORDS = Set.of(
            "caption",
            "captions",
            "figcaption",
            "credit",
            "credits",
            "photocredit",
            "photographer",
            "legend",
            "bildunterschrift",
            "imagecaption");
    private static final int ANCESTORS = 3;
    private static final int LONGEST = 600;

    @Override
    public void apply(List<BodyLine> lines) {
        lines.replaceAll(line -> line.is(BlockKind.PARAGRAPH) && isCaption(line) ? line.as(BlockKind.CAPTION) : line);
    }

    private static boolean isCaption(BodyLine line) {
        Element at = line.line().element();
        for (int i = 0; at != null && i < ANCESTORS && line.text().length() <= LONGEST; i++) {
            if (ClassWords.of(at).stream().anyMatch(WORDS::contains)) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }
}
