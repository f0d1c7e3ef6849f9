/** A page as it was saved: its encoding, its elements, its lines. */
@NullMarked
package org.crossquote.source.web.page;

import org.jspecify.annotations.NullMarked;
