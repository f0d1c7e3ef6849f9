/** The commands: the same program without a window. */
@NullMarked
package org.crossquote.cli;

import org.jspecify.annotations.NullMarked;
