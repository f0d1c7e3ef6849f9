/** The words of many texts, and where each stands: an index in memory. All of Lucene is behind this package. */
@NullMarked
package org.crossquote.search.index;

import org.jspecify.annotations.NullMarked;
