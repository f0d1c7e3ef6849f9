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

    /** As much of words as one line has room for, with an ellipsis where some are left out. */
    default String shortened(String words, Face face, double size, double room) {
        String line = words.strip().replaceAll("\\s+", " ");
        if (of(line, face, size) <= room) {
            return line;
        }
        int end = line.length();
        while (end > 0 && of(line.substring(0, end).stripTrailing() + "…", face, size) > room) {
            end = line.offsetByCodePoints(end, -1);
        }
        return line.substring(0, end).stripTrailing() + "…";
    }
}
