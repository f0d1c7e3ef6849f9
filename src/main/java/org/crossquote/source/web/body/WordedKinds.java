package org.crossquote.source.web.body;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.crossquote.source.structure.MarkedLine;
import org.crossquote.source.structure.StructureFinder;
import org.crossquote.text.BlockKind;

/** Takes from the words of lines what the page's elements do not say: bylines, captions, boilerplate, comments. */
final class WordedKinds implements BodyRule {
    private static final StructureFinder STRUCTURE = StructureFinder.standard();
    private static final Set<BlockKind> TAKEN = EnumSet.of(
            BlockKind.BYLINE, BlockKind.CAPTION, BlockKind.BOILERPLATE, BlockKind.COMMENT, BlockKind.COMMENTS_HEADING);
    private static final Set<BlockKind> OPEN = EnumSet.of(BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.HEADING);

    @Override
    public void apply(List<BodyLine> lines) {
        String text = lines.stream().map(BodyLine::text).collect(Collectors.joining("\n\n"));
        List<MarkedLine> marked = STRUCTURE.find(text);
        if (marked.size() != lines.size()) {
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            BlockKind kind = marked.get(i).kind();
            if (OPEN.contains(lines.get(i).kind()) && TAKEN.contains(kind)) {
                lines.set(i, lines.get(i).as(kind));
            }
        }
    }
}
