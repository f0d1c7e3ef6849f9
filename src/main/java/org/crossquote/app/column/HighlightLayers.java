package org.crossquote.app.column;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Shape;

/**
 * What is drawn behind the text of one block, a layer over the other. A layer is made when it has a mark for the first time: most blocks of an
 * article show few of them, and every node costs styling and memory in every column.
 */
final class HighlightLayers extends Group {
    private final TextLayer.TextLines text;
    private final Map<TextLayer<?>, MarksInText<?>> layers = new HashMap<>();

    HighlightLayers(TextLayer.TextLines text) {
        this.text = text;
        setManaged(false);
        setMouseTransparent(true);
    }

    /** Takes other marks of one layer. */
    <M> void show(TextLayer<M> layer, List<M> marks) {
        @SuppressWarnings("unchecked") // what a layer has made takes its marks
        MarksInText<M> made = (MarksInText<M>) layers.get(layer);
        if (made == null && !marks.isEmpty()) {
            made = layer.inText().apply(text);
            layers.put(layer, made);
            add(made.node(), layer.depth());
        }
        if (made != null) {
            made.show(marks);
        }
    }

    private void add(Node node, double depth) {
        node.setViewOrder(depth);
        getChildren().add(node);
        if (node instanceof Shape) {
            // Made during a layout, it would otherwise get its style a frame later.
            node.applyCss();
        }
    }

    /** Draws everything where the text stands now. */
    void place() {
        layers.values().forEach(MarksInText::place);
    }
}
