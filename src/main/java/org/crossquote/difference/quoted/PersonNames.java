package org.crossquote.difference.quoted;

/** Compares the names of people. */
public interface PersonNames {
    /** Whether two names can be those of one speaker: two forms of one name, or one of them no person's. */
    boolean mayBeOne(String name, String other);

    /** Whether a name is surely a person's. */
    boolean isPerson(String name);
}
