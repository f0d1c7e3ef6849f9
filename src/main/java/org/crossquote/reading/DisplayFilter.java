package org.crossquote.reading;

import org.crossquote.link.Grade;
import org.crossquote.link.Link;
import org.crossquote.link.Sureness;
import org.crossquote.message.MessageFile;

/**
 * What the reader wants to see of all that was found.
 *
 * @param kinds quotations, facts, or both
 * @param sureness how sure a link must be at least
 * @param boilerplate whether text that unrelated articles repeat is linked, too
 * @param scare whether quotation marks that claim nobody's words are marked, too
 * @param underlined whether what other articles tell, too, has a line below its words beside the bar in the margin
 * @param punctuation whether wordings show, in grey, where nothing but punctuation is another
 */
public record DisplayFilter(
        Kinds kinds, Sureness sureness, boolean boilerplate, boolean scare, boolean underlined, boolean punctuation) {
    /** Which kinds of link. */
    public enum Kinds {
        BOTH,
        QUOTATIONS,
        FACTS;

        /** The name on the screen. */
        public String inWords() {
            return MessageFile.beside(DisplayFilter.class).text("kinds." + name());
        }
    }

    /** All that was found but boilerplate and scare quotes. */
    public static DisplayFilter everything() {
        return usual().with(Sureness.POSSIBLE);
    }

    /** What a new reader sees: no boilerplate, no scare quotes, and no links that are only possible. */
    public static DisplayFilter usual() {
        return new DisplayFilter(Kinds.BOTH, Sureness.LIKELY, false, false, false, true);
    }

    /** The same with other kinds. */
    public DisplayFilter with(Kinds other) {
        return new DisplayFilter(other, sureness, boilerplate, scare, underlined, punctuation);
    }

    /** The same with another step of sureness. */
    public DisplayFilter with(Sureness other) {
        return new DisplayFilter(kinds, other, boilerplate, scare, underlined, punctuation);
    }

    /** The same with or without boilerplate. */
    public DisplayFilter withBoilerplate(boolean other) {
        return new DisplayFilter(kinds, sureness, other, scare, underlined, punctuation);
    }

    /** The same with or without scare quotes. */
    public DisplayFilter withScare(boolean other) {
        return new DisplayFilter(kinds, sureness, boilerplate, other, underlined, punctuation);
    }

    /** The same with or without lines below what other articles tell, too. */
    public DisplayFilter withUnderlined(boolean other) {
        return new DisplayFilter(kinds, sureness, boilerplate, scare, other, punctuation);
    }

    /** The same with or without changes of punctuation. */
    public DisplayFilter withPunctuation(boolean other) {
        return new DisplayFilter(kinds, sureness, boilerplate, scare, underlined, other);
    }

    /** Whether quotations are marked. */
    public boolean quotations() {
        return kinds != Kinds.FACTS;
    }

    /** Whether a link is shown. */
    public boolean shows(Link link) {
        if (link.grade() == Grade.BOILERPLATE) {
            return boilerplate;
        }
        Kinds without = link.grade().isUtterance() ? Kinds.FACTS : Kinds.QUOTATIONS;
        return kinds != without && sureness.admits(link.score());
    }
}
