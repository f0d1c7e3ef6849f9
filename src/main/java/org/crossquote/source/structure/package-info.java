/** Says what each line of an article is, by rules that look at the line and at its neighbours. */
@NullMarked
package org.crossquote.source.structure;

import org.jspecify.annotations.NullMarked;
