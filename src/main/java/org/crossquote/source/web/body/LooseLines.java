package org.crossquote.source.web.body;

import java.util.List;
import java.util.regex.Pattern;
import org.crossquote.source.web.page.LineEnds;
import org.crossquote.text.BlockKind;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Short lines between paragraphs: those that are set in bold are headings, those with a time at their head are labels of entries. */
final class LooseLines implements BodyRule {
    private static final int LONGEST = 120;
    private static final Pattern TIME = Pattern.compile("^\\d{1,2}[:.]\\d\\d");
    private static final Evaluator BOLD = Selector.evaluatorOf("b, strong");

    @Override
    public void apply(List<BodyLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            BodyLine line = lines.get(i);
            if (line.is(BlockKind.PARAGRAPH) && isShort(line)) {
                if (TIME.matcher(line.text()).find()) {
                    lines.set(i, line.as(BlockKind.BYLINE));
                } else if (isBold(line)) {
                    lines.set(i, line.as(BlockKind.HEADING));
                }
            }
        }
    }

    private static boolean isShort(BodyLine line) {
        return LineScore.width(line.text()) <= LONGEST && !LineEnds.isSentence(line.text());
    }

    private static boolean isBold(BodyLine line) {
        Element element = line.line().element();
        StringBuilder bold = new StringBuilder();
        element.select(BOLD).forEach(each -> bold.append(each.text()));
        return Letters.of(bold.toString()).length() >= Letters.of(line.text()).length();
    }
}
