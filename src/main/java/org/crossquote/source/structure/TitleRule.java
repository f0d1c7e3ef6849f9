package org.crossquote.source.structure;

import org.crossquote.text.BlockKind;

/** The article's title: its first line of its own, when that is written as headlines are. */
final class TitleRule implements StructureRule {
    private static final int LONGEST_SENTENCE = 130;
    private static final int LONGEST_SUBTITLE = 250;
    private static final int LONGEST_KICKER = 40;
    /** A second headline of that many words sums the article up; a shorter one heads its first part. */
    private static final int SUBTITLE_WORDS = 8;

    private final LinePatterns kickers = LinePatterns.read("kickers.txt", LONGEST_KICKER);

    @Override
    public void apply(Draft draft) {
        int first = draft.firstOpen();
        if (first >= 0 && isHeadline(draft, first + 1) && kickers.match(draft.text(first))) {
            draft.mark(first, BlockKind.BOILERPLATE);
            first++;
        }
        if (first >= 0 && isTitle(draft, first)) {
            draft.mark(first, BlockKind.TITLE);
            markSubtitle(draft, first + 1);
        }
    }

    private static boolean isTitle(Draft draft, int i) {
        if (draft.is(i - 1, BlockKind.LIST_ITEM) || i == draft.size() - 1) {
            return false;
        }
        boolean plain = isHeadline(draft, i) && !LineShape.startsWithDateline(draft.text(i));
        return plain || isSentenceAsTitle(draft, i);
    }

    /** Some papers end their titles with a full stop; then capitals or what follows must show that it is one. */
    private static boolean isSentenceAsTitle(Draft draft, int i) {
        String line = draft.text(i);
        if (line.length() > LONGEST_SENTENCE || !line.endsWith(".") || !LineShape.isOneSentence(line)) {
            return false;
        }
        boolean overDateline = draft.isOpen(i + 1) && LineShape.startsWithDateline(draft.text(i + 1));
        return draft.line(i).blankAfter()
                && (overDateline || LineShape.isAllTitleCase(line) || draft.is(i + 1, BlockKind.BYLINE));
    }

    /** A second headline under the title. */
    private static void markSubtitle(Draft draft, int from) {
        int i = from;
        while (draft.is(i, BlockKind.BYLINE) || draft.is(i, BlockKind.CAPTION)) {
            i++;
        }
        boolean more = i + 1 < draft.size();
        if (more
                && isHeadline(draft, i)
                && draft.text(i).length() <= LONGEST_SUBTITLE
                && !LineShape.asksOrCalls(draft.text(i))
                && !LineShape.startsWithDateline(draft.text(i))
                && LineShape.words(draft.text(i)) >= SUBTITLE_WORDS) {
            draft.mark(i, BlockKind.STANDFIRST);
        }
    }

    private static boolean isHeadline(Draft draft, int i) {
        return draft.isOpen(i) && !draft.isBrokenLine(i) && LineShape.isHeadline(draft.text(i));
    }
}
