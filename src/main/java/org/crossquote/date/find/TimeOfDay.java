package org.crossquote.date.find;

import java.time.LocalTime;
import org.crossquote.text.Span;

/**
 * A time of day that an article tells, whatever the day.
 *
 * @param span its words, in UTF-16 units of the article's text
 * @param time the time, to the minute
 */
public record TimeOfDay(Span span, LocalTime time) {}
