/** What a reader asks for, as a tree; made by {@link org.crossquote.search.query.QueryParser}. */
@NullMarked
package org.crossquote.search.query;

import org.jspecify.annotations.NullMarked;
