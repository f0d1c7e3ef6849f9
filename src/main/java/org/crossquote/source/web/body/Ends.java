package org.crossquote.source.web.body;

import java.util.List;
import org.crossquote.source.web.page.LineEnds;

/** What stands before the first sentence and behind the last one is no part of the running text, unless it is known what it is. */
final class Ends implements BodyRule {
    @Override
    public void apply(List<BodyLine> lines) {
        while (!lines.isEmpty() && isLoose(lines.getLast())) {
            lines.removeLast();
        }
        int first = 0;
        while (first < lines.size() && !isRunning(lines.get(first))) {
            if (isLoose(lines.get(first))) {
                lines.remove(first);
            } else {
                first++;
            }
        }
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
