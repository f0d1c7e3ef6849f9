package org.crossquote.app.panel;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import org.crossquote.app.Enumerations;
import org.crossquote.app.NumberBadge;
import org.crossquote.link.Passage;

/** One wording of the table: the number of its article and its slots; leads there by click, Enter or Space. */
final class SlotLine extends Region {
    static final double BADGE = 44;
    static final double GAP = 3;

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Passage passage;
    private final NumberBadge badge;
    private final List<SlotCell> cells;
    private final Runnable go;
    private List<Double> widths = List.of();

    /** @param number the article's number */
    SlotLine(Passage passage, int number, List<SlotCell> cells, Runnable go) {
        this.passage = passage;
        this.cells = List.copyOf(cells);
        this.go = go;
        badge = new NumberBadge(number);
        getStyleClass().add("slot-line");
        getChildren().add(badge);
        getChildren().addAll(cells);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(Enumerations.words(number, passage.exact()));
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                go.run();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                go.run();
            }
        });
    }

    Passage passage() {
        return passage;
    }

    List<SlotCell> cells() {
        return cells;
    }

    /** Whether the reader looks at this wording. */
    void setCurrent(boolean current) {
        pseudoClassStateChanged(CURRENT, current);
    }

    /** Gives the slots their widths, one for each. */
    void setWidths(List<Double> fresh) {
        if (!widths.equals(fresh)) {
            widths = List.copyOf(fresh);
            requestLayout();
        }
    }

    /** How high the line is with these widths. */
    double height(List<Double> given) {
        double height = badge.prefHeight(-1);
        for (int i = 0; i < cells.size(); i++) {
            height = Math.max(height, cells.get(i).prefHeight(given.get(i)));
        }
        return Math.ceil(height);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            go.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    @Override
    protected void layoutChildren() {
        badge.autosize();
        badge.relocate(4, snapPositionY((Math.min(getHeight(), 30) - badge.getHeight()) / 2));
        double x = BADGE;
        for (int i = 0; i < Math.min(cells.size(), widths.size()); i++) {
            cells.get(i).resizeRelocate(x, 0, widths.get(i), getHeight());
            x += widths.get(i) + GAP;
        }
    }
}
