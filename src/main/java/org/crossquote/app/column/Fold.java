package org.crossquote.app.column;

import java.util.List;
import javafx.scene.control.Button;
import org.crossquote.message.MessageFile;
import org.crossquote.text.BlockKind;
import org.crossquote.text.Span;

/** Blocks that are folded behind one line: boilerplate, or the comments of other readers. */
final class Fold extends Button {
    private static final MessageFile MESSAGES = MessageFile.beside(Fold.class);

    private final List<TextRow> rows;
    private final Runnable onChange;
    private final String what;
    private boolean open;

    /**
     * @param rows the rows of the folded blocks, at least one, all boilerplate or all comments
     * @param onChange told when they are folded away or shown
     */
    Fold(List<TextRow> rows, Runnable onChange) {
        this.rows = List.copyOf(rows);
        this.onChange = onChange;
        what = words(this.rows.stream().filter(r -> !r.goesOn()).toList());
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

    private static String words(List<TextRow> blocks) {
        long comments = blocks.stream()
                .filter(b -> b.block().kind() == BlockKind.COMMENT)
                .count();
        if (comments > 0) {
            return MESSAGES.text("fold.comments", comments);
        }
        boolean isHeading = isComment(blocks.getFirst().block().kind());
        return isHeading ? MESSAGES.text("fold.comments-heading") : MESSAGES.text("fold.boilerplate", blocks.size());
    }

    /** Opens or closes the fold. */
    void setOpen(boolean value) {
        open = value;
        setText(MESSAGES.text(open ? "fold.hide" : "fold.show", what));
        rows.forEach(row -> row.setFolded(!open));
        onChange.run();
    }

    /** Whether comments of readers are behind the line, and not boilerplate. */
    boolean isOfComments() {
        return isComment(rows.getFirst().block().kind());
    }

    boolean isOpen() {
        return open;
    }

    /** Whether some of this text is behind the line. */
    boolean holds(Span span) {
        return rows.stream().anyMatch(b -> b.span().overlaps(span));
    }
}
