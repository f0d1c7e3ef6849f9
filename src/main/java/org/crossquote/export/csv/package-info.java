/** Comma-separated values that spreadsheets take as they are meant. */
@NullMarked
package org.crossquote.export.csv;

import org.jspecify.annotations.NullMarked;
