/** The words by which languages tell dates, and the words of a text among which they are looked for. */
@NullMarked
package org.crossquote.date.words;

import org.jspecify.annotations.NullMarked;
