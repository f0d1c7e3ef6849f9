/** Notes in words: what is said of them, and what is written in them as Markdown. */
@NullMarked
package org.crossquote.app.note.text;

import org.jspecify.annotations.NullMarked;
