/** What is known about the words of each language, and the numbers that stand for them while articles are compared. */
@NullMarked
package org.crossquote.link.words;

import org.jspecify.annotations.NullMarked;
