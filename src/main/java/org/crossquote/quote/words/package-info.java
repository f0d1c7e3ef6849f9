/** Words, sentences and the word lists of a language: what the stages of the finder look at. */
@NullMarked
package org.crossquote.quote.words;

import org.jspecify.annotations.NullMarked;
