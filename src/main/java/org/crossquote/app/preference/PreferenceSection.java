package org.crossquote.app.preference;

import org.jspecify.annotations.Nullable;

/**
 * The preferences of one part of the program, in the settings under a name of their own. They are a record, or a single value, as Jackson binds
 * it: one of its fields that is missing or odd in the file has its usual value, and one that is unknown is kept there. A record mends in its
 * constructor what no screen could show.
 *
 * @param name in the file; it never changes
 * @param type what is bound
 * @param usual what a new reader has
 * @param <T> what they are
 */
public record PreferenceSection<T extends @Nullable Object>(String name, Class<?> type, T usual) {}
