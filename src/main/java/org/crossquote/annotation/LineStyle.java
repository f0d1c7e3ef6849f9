package org.crossquote.annotation;

/** How a highlight is drawn besides its colour, so that colour is never alone. */
public enum LineStyle {
    SOLID("solid"),
    DOTTED("dotted"),
    DASHED("dashed"),
    DOUBLE("double"),
    WAVY("wavy");

    private final String label;

    LineStyle(String label) {
        this.label = label;
    }

    /** The name in files. */
    public String label() {
        return label;
    }
}
