/** Sentences that are alike without a link: shown when the reader asks, never taken for links. */
@NullMarked
package org.crossquote.app.alike;

import org.jspecify.annotations.NullMarked;
