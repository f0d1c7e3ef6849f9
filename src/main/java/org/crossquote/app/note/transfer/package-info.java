/** Notes taken along in files, and brought here from them. */
@NullMarked
package org.crossquote.app.note.transfer;

import org.jspecify.annotations.NullMarked;
