/** Files read up to a limit, and replaced whole or not at all. */
@NullMarked
package org.crossquote.file;

import org.jspecify.annotations.NullMarked;
