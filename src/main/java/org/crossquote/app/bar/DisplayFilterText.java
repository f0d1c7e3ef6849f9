package org.crossquote.app.bar;

import java.util.StringJoiner;
import org.crossquote.link.Sureness;
import org.crossquote.reading.DisplayFilter;
import org.crossquote.reading.DisplayFilter.Kinds;

/** What is shown, in words, where it is not what a new reader sees. */
public final class DisplayFilterText {
    private DisplayFilterText() {}

    /** Such as "Facts only · only certain links" or "With boilerplate"; empty for the usual choice. */
    public static String of(DisplayFilter shown) {
        StringJoiner words = new StringJoiner(" · ");
        if (shown.kinds() != Kinds.BOTH) {
            words.add(shown.kinds().inWords());
        }
        if (shown.sureness() != Sureness.POSSIBLE) {
            words.add(DisplayFilterActions.links(shown.sureness()));
        }
        if (shown.boilerplate()) {
            words.add("with boilerplate");
        }
        if (shown.scare()) {
            words.add("with marks that are not speech");
        }
        String text = words.toString();
        return text.isEmpty() ? "" : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
