package org.crossquote.quote.people;

import java.util.List;
import org.crossquote.text.Span;

/**
 * Words that name a speaker, and whom they mean.
 *
 * @param span where they stand
 * @param text the words
 * @param speakers the fullest names that the article gives; empty when it cannot be told
 * @param kind what kind of words they are
 * @param doubtful whether they may as well mean somebody else whom the article names
 */
public record Mention(Span span, String text, List<String> speakers, Kind kind, boolean doubtful) {
    /** What kind of words name a speaker. */
    public enum Kind {
        /** A person's name. */
        NAME,
        /** A description of a person whom the article also names: the mayor. */
        ROLE,
        /** A pronoun. */
        PRONOUN,
        /** Anything else: organisations, groups, unnamed people. */
        NOUN
    }

    public Mention {
        speakers = List.copyOf(speakers);
    }

    /** Words of which it is no question whom they mean. */
    public Mention(Span span, String text, List<String> speakers, Kind kind) {
        this(span, text, speakers, kind, false);
    }
}
