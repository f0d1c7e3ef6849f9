package org.crossquote.app.column;

import java.util.List;
import javafx.scene.Node;

/**
 * Draws the marks of one layer behind the words of one block.
 *
 * @param <M> what a mark is
 */
public interface MarksInText<M> {
    /** What is drawn; one and the same node always. */
    Node node();

    /** Takes the marks that touch the block instead of those before. */
    void show(List<M> marks);

    /** Draws them where the text stands now: the block has been laid out. */
    void place();
}
