package org.crossquote.annotation.jsonld;

import org.crossquote.message.Message;
import org.crossquote.message.MessageFile;

/** Says why something is not readable as notes; whoever knows what it is gives its name for the sentence. */
public final class UnreadableNotesException extends Exception {
    private static final MessageFile MESSAGES = MessageFile.beside(UnreadableNotesException.class);

    private final transient Message why;

    /**
     * @param why its sentence's {@code {0}} is the detail that it gives, and {@code {1}} the name of what is unreadable
     */
    UnreadableNotesException(Message why) {
        super(MESSAGES.english(why.id(), detail(why), "it"));
        this.why = why;
    }

    UnreadableNotesException(Message why, Throwable cause) {
        super(MESSAGES.english(why.id(), detail(why), "it"), cause);
        this.why = why;
    }

    private static Object detail(Message why) {
        return why.arguments().isEmpty() ? "" : why.arguments().getFirst();
    }

    /**
     * The sentence in the reader's language, without a full stop.
     *
     * @param name the file's name, or how else the reader knows what is not readable
     */
    public String sentence(String name) {
        return MESSAGES.text(why.id(), detail(why), name);
    }
}
