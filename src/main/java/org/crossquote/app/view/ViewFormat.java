package org.crossquote.app.view;

import java.util.Locale;
import org.crossquote.message.MessageFile;

/** As what a view is saved. */
enum ViewFormat {
    /** As a table for spreadsheets. */
    CSV,
    /** As a picture that can be made larger and be searched. */
    SVG,
    /** As a picture of points, two for each on the screen in either direction. */
    PNG;

    private static final MessageFile MESSAGES = MessageFile.beside(ViewFormat.class);

    /** What the name of such a file ends in. */
    String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /** The command. */
    String command() {
        return this == CSV ? "view.save" : "view.save." + name().toLowerCase(Locale.ROOT);
    }

    String title() {
        return MESSAGES.text("taken." + name().toLowerCase(Locale.ROOT));
    }

    /** The file is asked for with these words. */
    String question() {
        return MESSAGES.text(this == CSV ? "save" : "save.picture");
    }
}
