package org.crossquote.source.structure;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.crossquote.text.BlockKind;

/** A table of contents: two or more lines in a row that each stand again further down as a line of their own. */
final class ContentsRule implements StructureRule {
    private static final Pattern BULLET = Pattern.compile("^(\\d{1,2}(\\.\\d{1,2})*[.)]?|[-–—•*·▪])\\s+");
    private static final int LONGEST_ENTRY = 160;

    private final LinePatterns headings = LinePatterns.read("contents-heading.txt", LONGEST_ENTRY);

    @Override
    public void apply(Draft draft) {
        Map<String, Integer> last = lastPlaces(draft);
        int start = 0;
        while (start < draft.size()) {
            int end = start;
            while (recurs(draft, end, last)) {
                end++;
            }
            if (end - start >= 2) {
                mark(draft, start, end);
            }
            start = end + 1;
        }
    }

    private void mark(Draft draft, int start, int end) {
        if (draft.isOpen(start - 1) && headings.match(draft.text(start - 1))) {
            draft.mark(start - 1, BlockKind.CONTENTS);
        }
        for (int i = start; i < end; i++) {
            draft.mark(i, BlockKind.CONTENTS);
        }
    }

    private static Map<String, Integer> lastPlaces(Draft draft) {
        Map<String, Integer> last = new HashMap<>();
        for (int i = 0; i < draft.size(); i++) {
            if (canBeEntry(draft, i)) {
                last.put(entry(draft.text(i)), i);
            }
        }
        return last;
    }

    private static boolean recurs(Draft draft, int i, Map<String, Integer> last) {
        return canBeEntry(draft, i) && last.getOrDefault(entry(draft.text(i)), i) > i;
    }

    private static boolean canBeEntry(Draft draft, int i) {
        return draft.isOpen(i) && draft.text(i).length() <= LONGEST_ENTRY && LineShape.isHeadline(bare(draft.text(i)));
    }

    private static String entry(String line) {
        return bare(line).toLowerCase(Locale.ROOT);
    }

    private static String bare(String line) {
        String bare = BULLET.matcher(line).replaceFirst("");
        return bare.isEmpty() ? line : bare;
    }
}
