package org.crossquote.source.structure;

import java.util.ArrayList;
import java.util.List;
import org.crossquote.text.BlockKind;

/** A heading inside the article: a short line, not written as prose, that stands over something. */
final class HeadingRule implements StructureRule {
    private static final int MOST_WORDS = 14;
    /** Of an article that ends no line with a full stop, only lines this short can be told from its paragraphs. */
    private static final int MOST_WORDS_UNPOINTED = 6;

    private static final int LONG_RUN = 3;

    @Override
    public void apply(Draft draft) {
        int mostWords = isPointed(draft) ? MOST_WORDS : MOST_WORDS_UNPOINTED;
        List<Integer> doubtful = new ArrayList<>();
        boolean found = false;
        for (int i = 0; i < draft.size(); i++) {
            if (!isCandidate(draft, i, mostWords) || !standsOverText(draft, i, mostWords)) {
                continue;
            }
            if (isSure(draft.text(i))) {
                draft.mark(i, BlockKind.HEADING);
                found = true;
            } else {
                doubtful.add(i);
            }
        }
        if (found) {
            doubtful.forEach(i -> draft.mark(i, BlockKind.HEADING));
        }
    }

    /** A short question can be a paragraph of its own; it is a heading where the article has other headings. */
    private static boolean isSure(String line) {
        return !Wording.asksOrCalls(line) || (Wording.isTitleCase(line) && Wording.words(line) > 2);
    }

    private static boolean isCandidate(Draft draft, int i, int mostWords) {
        return draft.isOpen(i)
                && !draft.isBrokenLine(i)
                && Wording.isHeadline(draft.text(i))
                && !Wording.endsQuotedSentence(draft.text(i))
                && !Wording.hasSentenceInside(draft.text(i))
                && Wording.words(draft.text(i)) <= mostWords;
    }

    private static boolean standsOverText(Draft draft, int i, int mostWords) {
        int end = i;
        while (isCandidate(draft, end, mostWords)) {
            end++;
        }
        int start = i;
        while (isCandidate(draft, start - 1, mostWords)) {
            start--;
        }
        boolean table = end - start >= LONG_RUN;
        boolean overText = end < draft.size() && (draft.isOpen(end) || opensPart(draft, end));
        return !table && overText;
    }

    private static boolean opensPart(Draft draft, int i) {
        return draft.is(i, BlockKind.LIST_ITEM) || draft.is(i, BlockKind.CAPTION) || draft.is(i, BlockKind.HEADING);
    }

    private static boolean isPointed(Draft draft) {
        int pointed = 0;
        int open = 0;
        for (int i = 0; i < draft.size(); i++) {
            if (draft.isOpen(i) && Wording.words(draft.text(i)) > MOST_WORDS) {
                open++;
                pointed += Wording.endsSentence(draft.text(i)) ? 1 : 0;
            }
        }
        return 2 * pointed >= open;
    }
}
