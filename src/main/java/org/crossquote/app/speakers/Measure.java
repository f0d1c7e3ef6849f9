package org.crossquote.app.speakers;

import java.util.Optional;
import org.crossquote.app.speakers.SpeakerRow.Part;
import org.crossquote.message.MessageFile;

/** What the cells of the table of speakers say. */
enum Measure {
    QUOTES,
    WORDS,
    SHARE;

    private static final MessageFile MESSAGES = MessageFile.beside(Measure.class);

    String inWords() {
        return MESSAGES.text("measure." + name());
    }

    double of(Part part) {
        return switch (this) {
            case QUOTES -> part.quotations();
            case WORDS -> part.words();
            case SHARE -> part.share();
        };
    }

    /** What a cell shows; a dot where nothing is quoted. */
    String text(Optional<Part> part) {
        return part.map(p -> MESSAGES.text(this == SHARE ? "percent" : "count", of(p)))
                .orElse("·");
    }

    /** What a cell has as a number for a table. */
    String number(Optional<Part> part) {
        return part.map(p -> this == SHARE ? Long.toString(Math.round(100 * p.share())) : Integer.toString((int) of(p)))
                .orElse("");
    }
}
