package org.crossquote.quote.people;

/**
 * A noun phrase of a sentence, by token indexes.
 *
 * @param from the first token
 * @param to the token after the last, what "of", "for" and the like add included
 * @param headTo the token after the last of the phrase's head: {@code a man} in {@code a man in the crowd}
 */
public record NounPhrase(int from, int to, int headTo) {}
