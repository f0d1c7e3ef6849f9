package org.crossquote.app.bar;

import java.util.StringJoiner;
import org.crossquote.message.MessageFile;
import org.crossquote.reading.DisplayFilter;
import org.crossquote.reading.DisplayFilter.Kinds;

/** What is shown, in words, where it is not what a new reader sees. */
public final class DisplayFilterText {
    private static final MessageFile MESSAGES = MessageFile.beside(DisplayFilterText.class);

    private DisplayFilterText() {}

    /** Such as "Facts only · only certain links" or "With boilerplate"; empty for the usual choice. */
    public static String of(DisplayFilter shown) {
        StringJoiner words = new StringJoiner(" · ");
        if (shown.kinds() != Kinds.BOTH) {
            words.add(shown.kinds().inWords());
        }
        if (shown.sureness() != DisplayFilter.usual().sureness()) {
            words.add(DisplayFilterActions.links(shown.sureness()));
        }
        if (shown.boilerplate()) {
            words.add(MESSAGES.text("shown.with-boilerplate"));
        }
        if (shown.scare()) {
            words.add(MESSAGES.text("shown.with-scare"));
        }
        if (!shown.punctuation()) {
            words.add(MESSAGES.text("shown.without-punctuation"));
        }
        String text = words.toString();
        return text.isEmpty() ? "" : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
