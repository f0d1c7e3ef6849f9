/** Shows what has changed in an article since it was read before or notes were made on it. */
@NullMarked
package org.crossquote.app.change;

import org.jspecify.annotations.NullMarked;
