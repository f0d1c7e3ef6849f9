/** Word's format, DOCX. */
@NullMarked
package org.crossquote.source.docx;

import org.jspecify.annotations.NullMarked;
