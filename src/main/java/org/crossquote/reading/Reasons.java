package org.crossquote.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crossquote.date.DateMention;
import org.crossquote.difference.Difference;
import org.crossquote.link.Link;
import org.crossquote.message.Message;
import org.crossquote.message.MessageFile;
import org.crossquote.quote.Quotation;
import org.crossquote.witness.JointAttribution;

/**
 * Why something was found, in words for the reader. Findings carry a code and its arguments; they become a sentence here, where they
 * leave the program.
 */
public final class Reasons {
    private static final List<Source> SOURCES = List.of(
            Source.of(Quotation.class),
            Source.of(Link.class),
            Source.of(JointAttribution.class),
            Source.of(Difference.class),
            Source.of(DateMention.class),
            Source.of(Reading.class));

    private Reasons() {}

    /** The messages of a package that gives reasons. */
    private record Source(MessageFile messages, Set<String> ids) {
        static Source of(Class<?> speaker) {
            MessageFile messages = MessageFile.beside(speaker);
            return new Source(messages, messages.ids());
        }
    }

    /** The reason in the reader's language. */
    public static String inWords(Message reason) {
        return inWords(reason, Locale.getDefault(Locale.Category.DISPLAY));
    }

    /** The reason in English, for output that programs read. */
    public static String inEnglish(Message reason) {
        return inWords(reason, Locale.ROOT);
    }

    /** A reason that no package knows, as one that was made by hand may be, is told by its code. */
    private static String inWords(Message reason, Locale language) {
        for (Source source : SOURCES) {
            if (source.ids().contains(reason.id())) {
                return source.messages()
                        .text(language, reason.id(), reason.arguments().toArray());
            }
        }
        return reason.id();
    }
}
