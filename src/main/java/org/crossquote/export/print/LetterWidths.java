package org.crossquote.export.print;

import org.crossquote.export.drawing.Face;
import org.crossquote.export.drawing.TextWidth;

/** How wide words are in the letters that are printed. It may be asked on any thread. */
@FunctionalInterface
public interface LetterWidths {
    /** Nearly, where no letters are at hand: rather too much than too little. */
    LetterWidths NEARLY = (text, face, size) -> TextWidth.of(text, size, face == Face.STRONG);

    /** The width of words on one line, in the unit of {@code size}. */
    double of(String text, Face face, double size);
}
