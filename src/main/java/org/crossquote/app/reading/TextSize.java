package org.crossquote.app.reading;

import javafx.beans.property.DoubleProperty;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.preference.PreferenceSection;
import org.crossquote.app.preference.PreferenceValues;

/** The size of the articles' text, in pixels: how small and how large it can be, and that it is remembered. */
public final class TextSize {
    /** Where it stands in the settings. */
    static final PreferenceSection<Double> SECTION =
            new PreferenceSection<>("textSize", Double.class, ReaderModel.DEFAULT_TEXT_SIZE);

    public static final double SMALLEST = 10;
    static final double LARGEST = 32;

    private TextSize() {}

    /** The nearest size that text can have. */
    static double possible(double wanted) {
        return Math.clamp(wanted, SMALLEST, LARGEST);
    }

    /** Gives a model the size of the last time, and remembers each other one. */
    static void remember(ReaderModel model, PreferenceValues values) {
        DoubleProperty size = model.textSizeProperty();
        size.set(possible(values.of(SECTION).get()));
        size.addListener((value, before, now) -> values.of(SECTION).set(now.doubleValue()));
    }
}
