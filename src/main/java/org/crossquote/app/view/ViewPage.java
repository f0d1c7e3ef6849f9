package org.crossquote.app.view;

import java.util.Optional;
import javafx.scene.layout.Region;

/** What a main view shows. FX thread only. */
public interface ViewPage {
    /** What stands where the columns were; always the same. */
    Region node();

    /** Gives the keyboard to what can be walked by keys. */
    void takeKeyboard();

    /** What is shown, as a table to be copied and saved; empty where there is nothing to take along. */
    Optional<ViewTable> table();
}
