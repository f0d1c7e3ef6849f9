package org.crossquote.date;

import org.crossquote.message.Message;
import org.crossquote.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words of an article that tell when.
 *
 * @param article the article's id
 * @param span where they stand, in UTF-16 units of the article's text
 * @param exact the words
 * @param value what they mean, or null where that cannot be known: "Tuesday" in an article whose date is not known
 * @param relative whether the words alone do not tell: it was worked out from the article's date or from a date that stands before, or
 *     would have to be
 * @param why by which rule it was found, and what was counted from
 */
public record DateMention(
        String article, Span span, String exact, @Nullable DateValue value, boolean relative, Message why) {}
