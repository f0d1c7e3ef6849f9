package org.crossquote.app.view;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import org.crossquote.export.drawing.Picture;

/** What a main view shows. FX thread only. */
public interface ViewPage {
    /** What stands where the columns were; always the same. */
    Region node();

    /** Gives the keyboard to what can be walked by keys. */
    void takeKeyboard();

    /** What is shown, as a table to be copied and saved; empty where there is nothing to take along. */
    Optional<ViewTable> table();

    /**
     * What is shown, all of it, as a picture; empty where there is none. It is asked for on the FX thread, made and drawn on another one, so what
     * it is made of must not change.
     */
    default Optional<Supplier<Picture>> picture() {
        return Optional.empty();
    }
}
