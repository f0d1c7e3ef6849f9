/** Focus, alignment of counterparts, and the connectors between columns. */
@NullMarked
package org.crossquote.app.compare;

import org.jspecify.annotations.NullMarked;
