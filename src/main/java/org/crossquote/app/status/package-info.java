/** What the window says of what is going on: the line at its bottom, and what is to be known or decided under the bar. */
@NullMarked
package org.crossquote.app.status;

import org.jspecify.annotations.NullMarked;
