/** Drawings on the screen and in files: their colours, their paint, pictures as PNG. */
@NullMarked
package org.crossquote.app.picture;

import org.jspecify.annotations.NullMarked;
