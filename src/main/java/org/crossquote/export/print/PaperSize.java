package org.crossquote.export.print;

/** The sizes of paper that printers have nearly everywhere. */
public enum PaperSize {
    /** 210 × 297 mm. */
    A4("A4", 595.28, 841.89),
    /** 8½ × 11 inches. */
    LETTER("Letter", 612, 792);

    private final String label;
    private final double width;
    private final double height;

    PaperSize(String label, double width, double height) {
        this.label = label;
        this.width = width;
        this.height = height;
    }

    /** The name that it has everywhere. */
    public String label() {
        return label;
    }

    /** In points, held upright. */
    public double width() {
        return width;
    }

    /** In points, held upright. */
    public double height() {
        return height;
    }
}
