/** Lays out what is printed into pages, in no need of a screen or a printer: the window paints them and hands them to the system. */
@NullMarked
package org.crossquote.export.print;

import org.jspecify.annotations.NullMarked;
