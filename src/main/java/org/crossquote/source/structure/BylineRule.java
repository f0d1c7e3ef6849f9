package org.crossquote.source.structure;

import java.util.regex.Pattern;
import org.crossquote.text.BlockKind;
import org.crossquote.text.WordList;

/** Who wrote the article and when: near its start, or as its last line. */
final class BylineRule implements StructureRule {
    private static final int LONGEST_BYLINE = 140;
    /** Bylines stand among the first lines, even where a standfirst comes before them. */
    private static final int FIRST_LINES = 6;

    private static final String NAME =
            "\\p{Lu}[\\p{L}.'’-]*( ((de|del|della|di|da|dos|van|von|der|den|la|le|bin|al|el|ter|zu) ){0,2}\\p{Lu}[\\p{L}.'’-]*){0,4}";
    private static final String ANOTHER = "(,? (and|&|und|et|y|e|with|mit) |, )" + NAME;
    private static final String ROLE = "( ?[,|/·•–—-] ?[^.!?]{2,70})?";

    private final Pattern byline = Pattern.compile("(" + String.join("|", WordList.read(BylineRule.class, "byline.txt"))
            + "):? " + NAME + "(" + ANOTHER + "){0,5}" + ROLE);
    private final LinePatterns dates = LinePatterns.read("byline-dates.txt", LONGEST_BYLINE);
    private final LinePatterns last = LinePatterns.read("byline-last.txt", 2 * LONGEST_BYLINE);

    @Override
    public void apply(Draft draft) {
        int sentences = 0;
        for (int i = 0; i < Math.min(FIRST_LINES, draft.size()) && sentences < 2; i++) {
            String line = draft.text(i);
            if (draft.isOpen(i) && (isByline(line) || dates.match(line))) {
                draft.mark(i, BlockKind.BYLINE);
            }
            sentences += draft.isOpen(i) && LineShape.isRunningText(line) ? 1 : 0;
        }
        markLast(draft);
    }

    /** Among the last lines a day that others follow can be the heading of what happened then. */
    private void markLast(Draft draft) {
        boolean atEnd = true;
        for (int i = draft.size() - 1; i > 0 && i >= draft.size() - FIRST_LINES; i--) {
            String line = draft.text(i);
            if (draft.isOpen(i) && (last.match(line) || atEnd && dates.match(line))) {
                draft.mark(i, BlockKind.BYLINE);
            }
            atEnd &= !draft.isOpen(i);
        }
    }

    /** Names are written with capitals, so case matters. */
    private boolean isByline(String line) {
        return line.length() <= LONGEST_BYLINE && byline.matcher(line).matches();
    }
}
