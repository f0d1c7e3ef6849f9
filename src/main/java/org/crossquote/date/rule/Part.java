package org.crossquote.date.rule;

/**
 * A number that was read.
 *
 * @param value the number
 * @param end the token after it
 */
record Part(int value, int end) {}
