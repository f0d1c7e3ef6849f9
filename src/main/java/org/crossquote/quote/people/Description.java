package org.crossquote.quote.people;

import java.util.Set;

/**
 * What a speaker's name or description says of him.
 *
 * @param kind what it is
 * @param head the noun that says what somebody is, in lower case; empty for a name
 * @param words all words that say something, in lower case, countries and titles in full
 */
public record Description(Kind kind, String head, Set<String> words) {
    /** What kind of words stand for a speaker. */
    public enum Kind {
        /** A person's or an organisation's name. */
        NAME,
        /** One person by office or occupation: the mayor. */
        ROLE,
        /** Something written, which is somebody's: a statement. */
        DOCUMENT,
        /** Several people, or an organisation without its name: officials, the company. */
        GROUP,
        /** Any other words. */
        OTHER
    }

    public Description {
        words = Set.copyOf(words);
    }
}
