package org.crossquote.app.column;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import org.crossquote.text.BlockKind;
import org.crossquote.text.Span;

/** Blocks that are folded behind one line: boilerplate, or the comments of other readers. */
final class Fold extends Button {
    private final List<BlockView> blocks;
    private final String what;
    private boolean open;

    /** @param blocks the folded blocks, at least one, all boilerplate or all comments */
    Fold(List<BlockView> blocks) {
        this.blocks = List.copyOf(blocks);
        what = words(this.blocks);
        getStyleClass().setAll("fold");
        setMaxWidth(Double.MAX_VALUE);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        setOnAction(e -> setOpen(!open));
        setOpen(false);
    }

    /** Whether blocks of this kind are folded. */
    static boolean folds(BlockKind kind) {
        return kind == BlockKind.BOILERPLATE || isComment(kind);
    }

    /** Whether two blocks that follow each other belong behind one line. */
    static boolean together(BlockKind a, BlockKind b) {
        return isComment(a) == isComment(b);
    }

    private static boolean isComment(BlockKind kind) {
        return kind == BlockKind.COMMENTS_HEADING || kind == BlockKind.COMMENT;
    }

    private static String words(List<BlockView> blocks) {
        long comments = blocks.stream()
                .filter(b -> b.block().kind() == BlockKind.COMMENT)
                .count();
        if (comments > 0) {
            return counted(comments, "comment");
        }
        boolean isHeading = isComment(blocks.getFirst().block().kind());
        return isHeading ? "Comments" : counted(blocks.size(), "line") + " of boilerplate";
    }

    private static String counted(long count, String noun) {
        return String.format(Locale.ROOT, "%d %s%s", count, noun, count == 1 ? "" : "s");
    }

    /** Opens or closes the fold. */
    void setOpen(boolean value) {
        open = value;
        setText(what + (open ? " · hide" : " · show"));
        for (BlockView block : blocks) {
            block.setVisible(open);
            block.setManaged(open);
        }
    }

    boolean isOpen() {
        return open;
    }

    /** Whether some of this text is behind the line. */
    boolean holds(Span span) {
        return blocks.stream().anyMatch(b -> b.span().overlaps(span));
    }
}
