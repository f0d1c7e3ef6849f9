/** Pages as Safari saves them, with everything on them in one file. */
@NullMarked
package org.crossquote.source.webarchive;

import org.jspecify.annotations.NullMarked;
