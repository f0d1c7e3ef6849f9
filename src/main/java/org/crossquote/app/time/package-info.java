/** The time view: what the articles date, on a line, a row an article. */
@NullMarked
package org.crossquote.app.time;

import org.jspecify.annotations.NullMarked;
