package org.crossquote.quote;

import org.crossquote.text.Span;

/**
 * A piece of the article's text that decided something: a cue, or the words that name a speaker.
 *
 * @param span where it stands
 * @param text its words
 */
public record Evidence(Span span, String text) {}
