package org.crossquote.source.web.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossquote.text.BlockKind;

/** Leaves out what a page says again: a paragraph that stands twice, a label that stands everywhere. */
final class RepeatedLines implements BodyRule {
    private static final int LABEL = 40;
    private static final int OFTEN = 3;

    @Override
    public void apply(List<BodyLine> lines) {
        Map<String, Integer> counts = new HashMap<>();
        lines.forEach(line -> counts.merge(line.text(), 1, Integer::sum));
        Map<String, Integer> seen = new HashMap<>();
        lines.removeIf(line -> {
            boolean again = seen.merge(line.text(), 1, Integer::sum) > 1;
            boolean label = line.text().length() < LABEL;
            return label ? !line.is(BlockKind.TABLE) && counts.getOrDefault(line.text(), 0) >= OFTEN : again;
        });
    }
}
