package org.crossquote.quote;

import org.jspecify.annotations.Nullable;

/**
 * The article that named a speaker whom the quotation's own article does not name as well.
 *
 * @param article that article's id
 * @param evidence the words in it that name or describe him, or null where only the name is known
 */
public record Witness(String article, @Nullable Evidence evidence) {}
