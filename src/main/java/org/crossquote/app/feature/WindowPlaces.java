package org.crossquote.app.feature;

import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Where a feature can put what it shows, beside the panel. What is not managed takes no room. */
public interface WindowPlaces {
    /** Into the bar at the top, before its buttons; as wide as it prefers to be. */
    void addToBar(Region content);

    /** A strip under the bar, over the columns and the panel. */
    void addUnderBar(Region content);

    /** A strip right above the columns, as wide as they are together. */
    void addOverColumns(Region content);

    /** Below the columns; F6 gives it the keyboard in its turn. */
    void addBelow(Region content);

    /** A layer over the whole page, which takes only the mouse that its own content takes. */
    void addOver(Node layer);

    /** A page that stands in place of the main views while it is visible, whichever of them is shown; it is not at first. */
    void addPage(Region content);

    /**
     * Shows a number on the chip of each speaker.
     *
     * @param counts by the speaker's name
     */
    void showSpeakerCounts(ObservableValue<Map<String, Integer>> counts);

    /** Gives the keyboard to the next part of the window: bar, main view, what is below them, panel. */
    void focusNext();

    /** Gives the keyboard to the main view that is shown: among columns to the article where the reader is, at first to the first one. */
    void focusMain();
}
