/** Plain text, kept to the byte. */
@NullMarked
package org.crossquote.source.plain;

import org.jspecify.annotations.NullMarked;
