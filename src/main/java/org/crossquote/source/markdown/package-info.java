/** Markdown. */
@NullMarked
package org.crossquote.source.markdown;

import org.jspecify.annotations.NullMarked;
