package org.crossquote.quote.rule;

import org.crossquote.quote.people.NounPhrase;

/**
 * What a rule has found in one sentence.
 *
 * @param sentenceIndex the sentence
 * @param subject the words that name the speaker, as a phrase of it
 * @param cue the index of the cue's token, or -1
 */
public record Finding(int sentenceIndex, NounPhrase subject, int cue) {}
