/** The text format of OpenDocument, ODT. */
@NullMarked
package org.crossquote.source.odt;

import org.jspecify.annotations.NullMarked;
