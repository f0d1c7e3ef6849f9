package org.crossquote.app.picture;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.Text;
import org.crossquote.export.drawing.Face;
import org.crossquote.export.print.LetterWidths;

/** The letters of the program: their fonts, and how wide words are in them. The fonts are loaded before. */
public final class Letters implements LetterWidths {
    /** Words are measured in that size, so that each is measured once. */
    private static final double MEASURED = 100;

    private static final int MOST_WORDS = 50_000;

    private record Word(String text, Face face) {}

    private final Map<Word, Double> widths = new ConcurrentHashMap<>();

    /** The font of a face. */
    public static Font font(Face face, double size) {
        return switch (face) {
            case PLAIN -> Font.font("Inter", size);
            case STRONG -> Font.font("Inter Semi Bold", size);
            case TEXT -> Font.font("Noto Serif", size);
            case SLANTED -> Font.font("Noto Serif", FontPosture.ITALIC, size);
        };
    }

    @Override
    public double of(String text, Face face, double size) {
        if (widths.size() > MOST_WORDS) {
            widths.clear();
        }
        return widths.computeIfAbsent(new Word(text, face), Letters::measured) * size / MEASURED;
    }

    private static double measured(Word word) {
        Text text = new Text(word.text());
        text.setFont(font(word.face(), MEASURED));
        return text.getLayoutBounds().getWidth();
    }
}
