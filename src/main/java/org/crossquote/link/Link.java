package org.crossquote.link;

/**
 * Two passages of different articles that belong together.
 *
 * @param grade how the wordings relate
 * @param score 0 to 1, how sure
 * @param a the passage of the article that comes first in the collection
 * @param b the other
 * @param why what decided, in words for the reader
 */
public record Link(Grade grade, double score, Passage a, Passage b, String why) {}
