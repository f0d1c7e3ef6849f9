package org.crossquote.source.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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
        List<Integer> sure = new ArrayList<>();
        List<Integer> doubtful = new ArrayList<>();
        int i = 0;
        while (i < draft.size()) {
            int end = runEnd(draft, i, mostWords);
            boolean table = end - i >= LONG_RUN;
            if (end > i && !table && isText(draft, end)) {
                IntStream.range(i, end).forEach(line -> (isSure(draft.text(line)) ? sure : doubtful).add(line));
            }
            i = end + 1;
        }
        sure.forEach(line -> draft.mark(line, BlockKind.HEADING));
        if (!sure.isEmpty()) {
            doubtful.forEach(line -> draft.mark(line, BlockKind.HEADING));
        }
    }

    /** The first line from {@code from} on that can be no heading. */
    private static int runEnd(Draft draft, int from, int mostWords) {
        int end = from;
        while (isCandidate(draft, end, mostWords)) {
            end++;
        }
        return end;
    }

    private static boolean isText(Draft draft, int i) {
        return i < draft.size() && (draft.isOpen(i) || opensPart(draft, i));
    }

    /** A short question can be a paragraph of its own; it is a heading where the article has other headings. */
    private static boolean isSure(String line) {
        return !LineShape.asksOrCalls(line) || (LineShape.isTitleCase(line) && LineShape.words(line) > 2);
    }

    private static boolean isCandidate(Draft draft, int i, int mostWords) {
        return draft.isOpen(i)
                && !draft.isBrokenLine(i)
                && LineShape.isHeadline(draft.text(i))
                && !LineShape.endsQuotedSentence(draft.text(i))
                && !LineShape.hasSentenceInside(draft.text(i))
                && LineShape.words(draft.text(i)) <= mostWords;
    }

    private static boolean opensPart(Draft draft, int i) {
        return draft.is(i, BlockKind.LIST_ITEM) || draft.is(i, BlockKind.CAPTION) || draft.is(i, BlockKind.HEADING);
    }

    private static boolean isPointed(Draft draft) {
        int pointed = 0;
        int open = 0;
        for (int i = 0; i < draft.size(); i++) {
            if (draft.isOpen(i) && LineShape.words(draft.text(i)) > MOST_WORDS) {
                open++;
                pointed += LineShape.endsSentence(draft.text(i)) ? 1 : 0;
            }
        }
        return 2 * pointed >= open;
    }
}
