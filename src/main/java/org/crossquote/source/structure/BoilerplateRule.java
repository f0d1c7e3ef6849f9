package org.crossquote.source.structure;

import org.crossquote.text.BlockKind;

/** Lines of the web page and not of the article: forms, sharing, newsletters, widgets, lists of other articles. */
final class BoilerplateRule implements StructureRule {
    /** The length of the longest line that can be boilerplate. */
    static final int LONGEST = 260;

    private static final int LONGEST_LABEL = 40;

    private final LinePatterns sure = LinePatterns.read("boilerplate.txt", LONGEST);
    private final LinePatterns labels = LinePatterns.read("boilerplate-labels.txt", LONGEST_LABEL);
    private final LinePatterns otherArticles = LinePatterns.read("boilerplate-tail.txt", LONGEST_LABEL);

    @Override
    public void apply(Draft draft) {
        draft.markEach(BlockKind.BOILERPLATE, sure::match);
        markLabels(draft);
        markOtherArticles(draft);
    }

    /** A label such as "Fact check" can be a heading of the article; beside boilerplate, or at its ends, it is none. */
    private void markLabels(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            boolean atEdge = i == 0 || i == draft.size() - 1;
            boolean beside = draft.is(i - 1, BlockKind.BOILERPLATE) || draft.is(i + 1, BlockKind.BOILERPLATE);
            if (draft.isOpen(i) && (atEdge || beside) && labels.match(draft.text(i))) {
                draft.mark(i, BlockKind.BOILERPLATE);
            }
        }
    }

    /** "Related articles" and the headlines under it, as long as no running text follows. */
    private void markOtherArticles(Draft draft) {
        for (int i = 1; i < draft.size(); i++) {
            if (draft.isOpen(i) && otherArticles.match(draft.text(i))) {
                draft.mark(i, BlockKind.BOILERPLATE);
                for (int k = i + 1; draft.isOpen(k) && !LineShape.isRunningText(draft.text(k)); k++) {
                    draft.mark(k, BlockKind.BOILERPLATE);
                }
            }
        }
    }
}
