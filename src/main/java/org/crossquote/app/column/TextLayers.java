package org.crossquote.app.column;

import org.crossquote.text.Span;

/** The layers that every column has. What else is highlighted comes from the features. */
final class TextLayers {
    /** What the reader has selected. */
    static final TextLayer<Span> SELECTION = new TextLayer<>(
            "selection", 0, span -> span, text -> new BoxesInText(text, line -> line, "text-selection"), null);

    /** The words by which the program knows who speaks. */
    static final TextLayer<Span> EVIDENCE = TextLayer.boxes("evidence", 1, "evidence");

    /** What the reader looks at, and its counterparts. */
    static final TextLayer<Accent> ACCENTS = new TextLayer<>("accents", 3, Accent::span, TextLayers::accents, null);

    /** Quotations, each with a tint and a line. */
    static final TextLayer<Mark> QUOTATIONS = new TextLayer<>("quotations", 4, Mark::span, TextLayers::marks, null);

    /** What other articles tell, too. */
    static final TextLayer<Mark> TOLD = new TextLayer<>("told elsewhere", 6, Mark::span, MarginBars::new, null);

    /** The same, where the reader wants lines below the words. */
    static final TextLayer<Mark> UNDERLINED = new TextLayer<>("underlined", 6, Mark::span, DotsInText::new, null);

    /** What other articles tell, too, where the mouse or the caret is. */
    static final TextLayer<Span> LIT = new TextLayer<>("lit", 5, span -> span, LitWords::new, null);

    private TextLayers() {}

    private static MarksInText<Accent> accents(TextLayer.TextLines text) {
        return new ShapesInText<>(Accent::span, text, AccentShape::new, AccentShape::place, true);
    }

    private static MarksInText<Mark> marks(TextLayer.TextLines text) {
        return new ShapesInText<>(Mark::span, text, MarkShape::new, MarkShape::place, false);
    }
}
