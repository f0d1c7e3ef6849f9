package org.crossquote.source.web.body;

import java.util.List;
import org.crossquote.source.structure.PageWords;
import org.crossquote.source.web.page.LineEnds;
import org.crossquote.text.BlockKind;

/**
 * What stands before the first sentence and behind the last one is no part of the running text, unless it is known what it is. Short paragraphs
 * there that stand among the long ones and end as sentences do are sentences too.
 */
final class Ends implements BodyRule {
    @Override
    public void apply(List<BodyLine> lines) {
        int first = 0;
        while (first < lines.size() && !isRunning(lines.get(first))) {
            first++;
        }
        int last = lines.size() - 1;
        while (last >= first && (isLoose(lines.get(last)) || isDay(lines.get(last)))) {
            last--;
        }
        ShortSentences sentences = new ShortSentences(lines);
        int from = sentences.firstTo(first);
        int lead = sentences.leadBefore(from);
        int to = sentences.lastFrom(last);
        for (int i = lines.size() - 1; i >= 0; i--) {
            BodyLine line = lines.get(i);
            boolean isOutside = i < first || i > last;
            if (isOutside && i != lead && isLoose(line) && (i < from || i > to || !sentences.canStandAmong(line))) {
                lines.remove(i);
            }
        }
    }

    private static boolean isDay(BodyLine line) {
        return line.is(BlockKind.BYLINE) && PageWords.isDay(line.text());
    }

    private static boolean isLoose(BodyLine line) {
        return switch (line.kind()) {
            case PARAGRAPH, LIST_ITEM -> !isRunning(line);
            case HEADING -> true;
            default -> false;
        };
    }

    static boolean isRunning(BodyLine line) {
        int width = LineScore.width(line.text());
        return width >= 120 || width >= 30 && LineEnds.isSentence(line.text());
    }
}
