/** XML that hostile hands may have written. */
@NullMarked
package org.crossquote.source.xml;

import org.jspecify.annotations.NullMarked;
