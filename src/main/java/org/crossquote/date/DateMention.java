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
        String article, Span span, String exact, @Nullable DateValue value, boolean relative, Message why) {
    private static final Message BY_READER = Message.of("date-by-reader");

    /** The same with the time that the reader knows. */
    public DateMention putRight(DateValue right) {
        return new DateMention(article, span, exact, right, false, BY_READER);
    }

    /** Whether its value is the reader's. */
    public boolean isReaders() {
        return why.equals(BY_READER);
    }
}
