package org.crossquote.app.time;

import org.crossquote.message.MessageFile;

/** What the time view says. */
final class TimeWording {
    private static final MessageFile SENTENCES = MessageFile.beside(TimeWording.class);

    private TimeWording() {}

    /** A message of this package. */
    static String text(String id, Object... arguments) {
        return SENTENCES.text(id, arguments);
    }
}
