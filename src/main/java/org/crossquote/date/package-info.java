/** When something was or will be, as articles say it. */
@NullMarked
package org.crossquote.date;

import org.jspecify.annotations.NullMarked;
