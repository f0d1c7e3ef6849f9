/** Plain records of a text and its parts: articles, blocks, spans, sentences, words. Floor 0 of the house. */
@NullMarked
package org.crossquote.text;

import org.jspecify.annotations.NullMarked;
