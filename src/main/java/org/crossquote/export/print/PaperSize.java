package org.crossquote.export.print;

/** The sizes of paper that printers have nearly everywhere. */
public enum PaperSize {
    /** 210 × 297 mm. */
    A4(595.28, 841.89),
    /** 8½ × 11 inches. */
    LETTER(612, 792);

    private final double width;
    private final double height;

    PaperSize(double width, double height) {
        this.width = width;
        this.height = height;
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
