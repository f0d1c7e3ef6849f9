package org.crossquote.app.note.colour;

import java.util.Arrays;
import javafx.util.StringConverter;
import org.crossquote.annotation.LineStyle;

/** The styles of lines in words. */
final class LineWords extends StringConverter<LineStyle> {
    @Override
    public String toString(LineStyle line) {
        return line.label() + " line";
    }

    @Override
    public LineStyle fromString(String words) {
        return Arrays.stream(LineStyle.values())
                .filter(line -> toString(line).equals(words))
                .findFirst()
                .orElse(LineStyle.SOLID);
    }
}
