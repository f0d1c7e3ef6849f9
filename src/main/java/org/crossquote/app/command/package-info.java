/** The ways to a command: keys, palette, key sheet. */
@NullMarked
package org.crossquote.app.command;

import org.jspecify.annotations.NullMarked;
