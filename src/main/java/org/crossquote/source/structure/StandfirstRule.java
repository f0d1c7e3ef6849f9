package org.crossquote.source.structure;

import org.crossquote.text.BlockKind;

/** The summary above the article: one short paragraph before its text, parted from it by a byline, contents or a heading. */
final class StandfirstRule implements StructureRule {
    private static final int LONGEST_STANDFIRST = 320;

    @Override
    public void apply(Draft draft) {
        int first = draft.firstOpen();
        if (first >= 0 && !followsByline(draft, first) && isSummary(draft.text(first)) && isParted(draft, first)) {
            draft.mark(first, BlockKind.STANDFIRST);
        }
    }

    private static boolean isSummary(String line) {
        return line.length() <= LONGEST_STANDFIRST && LineShape.isOneSentence(line);
    }

    /** The summary stands above the byline; what comes after it, or after a heading, is text. */
    private static boolean followsByline(Draft draft, int first) {
        for (int i = 0; i < first; i++) {
            if (draft.is(i, BlockKind.HEADING)
                    || draft.is(i, BlockKind.LIST_ITEM)
                    || draft.is(i, BlockKind.STANDFIRST)
                    || draft.is(i, BlockKind.BYLINE)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isParted(Draft draft, int i) {
        return draft.is(i + 1, BlockKind.CONTENTS)
                || (draft.is(i + 1, BlockKind.BYLINE) && i + 2 < draft.size())
                || draft.is(i + 1, BlockKind.HEADING);
    }
}
