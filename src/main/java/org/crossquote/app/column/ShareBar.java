package org.crossquote.app.column;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.Region;

/** How the quotations of an article are divided among its speakers: one piece a colour, as wide as its part. */
final class ShareBar extends Region {
    private static final double GAP = 1;

    private List<Map.Entry<String, Integer>> parts = List.of();

    ShareBar() {
        getStyleClass().add("share-bar");
    }

    /** @param counts how many quotations each style class of a speaker has */
    void show(Map<String, Integer> counts) {
        parts = counts.entrySet().stream()
                .map(e -> Map.entry(e.getKey(), e.getValue()))
                .sorted(Comparator.comparing(Map.Entry<String, Integer>::getValue)
                        .reversed())
                .toList();
        getChildren().setAll(parts.stream().map(p -> piece(p.getKey())).toList());
        requestLayout();
    }

    private static Region piece(String colour) {
        Region piece = new Region();
        piece.getStyleClass().addAll("share-piece", colour);
        return piece;
    }

    @Override
    protected void layoutChildren() {
        double all = parts.stream().mapToInt(Map.Entry::getValue).sum();
        double room = getWidth() - GAP * Math.max(0, parts.size() - 1);
        double x = 0;
        for (int i = 0; i < parts.size(); i++) {
            double width = room * parts.get(i).getValue() / all;
            getChildren()
                    .get(i)
                    .resizeRelocate(snapPositionX(x), 0, snapPositionX(x + width) - snapPositionX(x), getHeight());
            x += width + GAP;
        }
    }
}
