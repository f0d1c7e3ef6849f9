/** Quotations that give one utterance, and quotations that another article tells without marks. */
@NullMarked
package org.crossquote.link.utterance;

import org.jspecify.annotations.NullMarked;
