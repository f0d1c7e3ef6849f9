/** One window for each reader: a second start hands what it was to open to the first. */
@NullMarked
package org.crossquote.app.instance;

import org.jspecify.annotations.NullMarked;
