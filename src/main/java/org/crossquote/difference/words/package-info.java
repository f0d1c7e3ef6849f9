/** The words that tell in each language whether two accounts differ. */
@NullMarked
package org.crossquote.difference.words;

import org.jspecify.annotations.NullMarked;
