/** Window, bar, actions, keys, theme, preferences. */
@NullMarked
package org.crossquote.app.shell;

import org.jspecify.annotations.NullMarked;
