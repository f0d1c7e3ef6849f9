/** The search: field and list in the panel, hits in the columns. Finding is {@code org.crossquote.search}. */
@NullMarked
package org.crossquote.app.search;

import org.jspecify.annotations.NullMarked;
