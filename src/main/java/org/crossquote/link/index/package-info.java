/** Articles as the finder reads them: words as numbers, sentences, and what two articles weigh against each other. */
@NullMarked
package org.crossquote.link.index;

import org.jspecify.annotations.NullMarked;
