package org.crossquote.app;

import javafx.scene.control.Label;

/** The number of an article on a dark ground: never narrower than high, and never cut off, whatever room there is. */
public final class NumberBadge extends Label {
    private static final double NARROWEST = 20;

    /** A badge without a number yet. */
    public NumberBadge() {
        getStyleClass().addAll("badge", "number-badge");
    }

    /** The badge of an article. */
    public NumberBadge(int number) {
        this();
        setNumber(number);
    }

    /** Shows the number of an article. */
    public void setNumber(int number) {
        setText(Integer.toString(number));
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.max(Math.max(NARROWEST, minHeight(-1)), super.computePrefWidth(height));
    }

    @Override
    protected double computeMinWidth(double height) {
        return prefWidth(height);
    }
}
