/** Rich Text Format. */
@NullMarked
package org.crossquote.source.rtf;

import org.jspecify.annotations.NullMarked;
