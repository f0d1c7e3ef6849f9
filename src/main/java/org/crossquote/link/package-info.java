/** Finds passages of different articles that belong together, and compares their wordings. */
@NullMarked
package org.crossquote.link;

import org.jspecify.annotations.NullMarked;
