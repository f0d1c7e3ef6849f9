/** Printing: what is printed, how it looks on paper, the printers of the system. */
@NullMarked
package org.crossquote.app.print;

import org.jspecify.annotations.NullMarked;
