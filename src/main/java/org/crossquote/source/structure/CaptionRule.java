package org.crossquote.source.structure;

import java.util.List;
import java.util.regex.Pattern;
import org.crossquote.text.BlockKind;
import org.crossquote.text.WordList;

/** The text of a picture, told by the credit at its end or the label at its start. */
final class CaptionRule implements StructureRule {
    private static final int LONGEST_CAPTION = 700;
    /** A credit is short: more of the line need not be looked at. */
    private static final int LONGEST_CREDIT = 100;

    private final List<Pattern> credits = patterns("caption-credits.txt");
    private final LinePatterns labels = LinePatterns.read("caption-labels.txt", LONGEST_CAPTION);

    @Override
    public void apply(Draft draft) {
        draft.markEach(BlockKind.CAPTION, this::isCaption);
    }

    private boolean isCaption(String line) {
        if (line.length() > LONGEST_CAPTION) {
            return false;
        }
        String end = line.substring(Math.max(0, line.length() - LONGEST_CREDIT));
        boolean canBeCredit = !LineShape.endsAsProse(line) || end.indexOf('(') >= 0;
        return labels.match(line)
                || (canBeCredit && credits.stream().anyMatch(p -> p.matcher(end).find()));
    }

    /** Case matters here: agencies and photographers are written with capitals. */
    private static List<Pattern> patterns(String name) {
        return WordList.read(CaptionRule.class, name).stream()
                .map(Pattern::compile)
                .toList();
    }
}
