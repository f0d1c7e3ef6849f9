/** Text of every script on the screen: read from the left or the right, shaped, wrapped; and what is done where that fails. */
@NullMarked
package org.crossquote.app.script;

import org.jspecify.annotations.NullMarked;
