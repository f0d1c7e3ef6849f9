package org.crossquote.app.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crossquote.text.Article;
import org.crossquote.text.Block;
import org.crossquote.text.BlockKind;
import org.crossquote.text.Span;

/** Where an article is marked: everywhere but in boilerplate and comments. */
final class Markable {
    private static final Set<BlockKind> UNMARKED =
            Set.of(BlockKind.BOILERPLATE, BlockKind.COMMENTS_HEADING, BlockKind.COMMENT);

    /** In their order; no two overlap. */
    private final List<Span> unmarked;

    private Markable(List<Span> unmarked) {
        this.unmarked = unmarked;
    }

    static Markable in(Article article) {
        List<Span> unmarked = new ArrayList<>();
        for (Block block : article.blocks()) {
            if (UNMARKED.contains(block.kind()) && block.span().length() > 0) {
                unmarked.add(block.span());
            }
        }
        return new Markable(unmarked);
    }

    /** Whether all of a span may be marked. */
    boolean allows(Span span) {
        int from = Sorted.firstWhere(unmarked.size(), i -> unmarked.get(i).end() > span.start());
        return from == unmarked.size() || !unmarked.get(from).overlaps(span);
    }
}
