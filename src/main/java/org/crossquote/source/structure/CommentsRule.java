package org.crossquote.source.structure;

import org.crossquote.text.BlockKind;

/** Readers' comments: everything behind a line such as "12 Comments" that stands after the article's text. */
final class CommentsRule implements StructureRule {
    private static final int LONGEST_HEADING = 60;

    private final LinePatterns headings = LinePatterns.read("comments-heading.txt", LONGEST_HEADING);
    private final LinePatterns boilerplate = LinePatterns.read("boilerplate.txt", BoilerplateRule.LONGEST);

    @Override
    public void apply(Draft draft) {
        int heading = heading(draft);
        for (int i = heading; i < draft.size(); i++) {
            draft.mark(i, kind(draft, i, heading));
        }
    }

    private BlockKind kind(Draft draft, int i, int heading) {
        if (i == heading) {
            return BlockKind.COMMENTS_HEADING;
        }
        return boilerplate.match(draft.text(i)) ? BlockKind.BOILERPLATE : BlockKind.COMMENT;
    }

    /** A line "Comment" above the text is a section's name, so the search starts behind the first paragraph. */
    private int heading(Draft draft) {
        for (int i = draft.firstParagraph() + 1; i < draft.size(); i++) {
            if (headings.match(draft.text(i))) {
                return i;
            }
        }
        return draft.size();
    }
}
