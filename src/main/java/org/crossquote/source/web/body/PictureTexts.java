package org.crossquote.source.web.body;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crossquote.source.web.page.ClassWords;
import org.crossquote.source.web.page.LineEnds;
import org.crossquote.text.BlockKind;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * The texts of pictures: by what the elements around them are called, by saying what a picture's own alternative text says, and by
 * standing with nothing but a picture in one paragraph.
 */
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
    private static final int SHORTEST_ALTERNATIVE = 15;
    private static final int LONGEST_BESIDE_PICTURE = 150;
    private static final Evaluator PICTURES = Selector.evaluatorOf("img");

    private final Set<String> alternatives = new HashSet<>();

    PictureTexts(Document page) {
        for (Element picture : page.select(PICTURES)) {
            String alternative = Letters.of(picture.attr("alt"));
            if (alternative.length() >= SHORTEST_ALTERNATIVE) {
                alternatives.add(alternative);
            }
        }
    }

    @Override
    public void apply(List<BodyLine> lines) {
        lines.replaceAll(line ->
                line.is(BlockKind.PARAGRAPH) && (isCaption(line) || isAlternative(line) || isBesidePicture(line))
                        ? line.as(BlockKind.CAPTION)
                        : line);
    }

    private boolean isAlternative(BodyLine line) {
        return line.text().length() <= LONGEST && alternatives.contains(Letters.of(line.text()));
    }

    private static boolean isBesidePicture(BodyLine line) {
        return line.text().length() <= LONGEST_BESIDE_PICTURE
                && !LineEnds.isSentence(line.text())
                && line.line().element().selectFirst(PICTURES) != null
                && Letters.of(line.line().element().text()).equals(Letters.of(line.text()));
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
