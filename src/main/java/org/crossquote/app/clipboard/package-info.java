/** What is dropped onto the window or pasted: files are opened, texts and pages become articles of the program's own. */
@NullMarked
package org.crossquote.app.clipboard;

import org.jspecify.annotations.NullMarked;
