package org.crossquote.app.feature;

import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Where a feature can put what it shows, beside the panel. What is not managed takes no room. */
public interface WindowPlaces {
    /** Into the bar at the top, before its buttons; as wide as it prefers to be. */
    void addToBar(Region content);

    /** A strip under the bar, over the columns and the panel. */
    void addUnderBar(Region content);

    /** Below the columns; F6 gives it the keyboard in its turn. */
    void addBelow(Region content);

    /** A layer over the whole page, which takes only the mouse that its own content takes. */
    void addOver(Node layer);

    /**
     * A main view, which stands where the columns are while it is shown. Of several only one is; when it is left, the columns are there as they
     * were.
     *
     * @param content made when it is shown for the first time
     * @return whether it is shown, to be set
     */
    BooleanProperty addMainView(Supplier<? extends Region> content);

    /**
     * Shows a number on the chip of each speaker.
     *
     * @param counts by the speaker's name
     */
    void showSpeakerCounts(ObservableValue<Map<String, Integer>> counts);

    /** Gives the keyboard to the next part of the window: bar, columns, what is below them, panel. */
    void focusNext();

    /** Gives the keyboard to the article where the reader is, at first to the first one. */
    void focusColumns();
}
