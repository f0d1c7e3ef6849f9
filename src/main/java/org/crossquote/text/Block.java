package org.crossquote.text;

/**
 * One line of an article that is not blank.
 *
 * @param kind what the line is
 * @param span where it stands, its line break left out
 * @param language the ISO 639-1 code of the line's language; mostly the article's own
 */
public record Block(BlockKind kind, Span span, String language) {}
