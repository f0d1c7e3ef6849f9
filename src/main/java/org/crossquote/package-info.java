/** The program's entry point, and nothing else. */
@NullMarked
package org.crossquote;

import org.jspecify.annotations.NullMarked;
