package org.crossquote.annotation;

/**
 * How an annotation's words are marked.
 *
 * @param colour the reader's name of the colour, such as {@code yellow}; which colour that is, the window knows
 * @param line the line below the words
 */
public record Highlight(String colour, LineStyle line) {}
