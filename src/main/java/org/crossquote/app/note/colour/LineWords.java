package org.crossquote.app.note.colour;

import java.util.Arrays;
import javafx.util.StringConverter;
import org.crossquote.annotation.LineStyle;
import org.crossquote.message.MessageFile;

/** The styles of lines in words. */
final class LineWords extends StringConverter<LineStyle> {
    private static final MessageFile MESSAGES = MessageFile.beside(LineWords.class);

    @Override
    public String toString(LineStyle line) {
        return MESSAGES.text("line." + line.name());
    }

    @Override
    public LineStyle fromString(String words) {
        return Arrays.stream(LineStyle.values())
                .filter(line -> toString(line).equals(words))
                .findFirst()
                .orElse(LineStyle.SOLID);
    }
}
