/** Where the accounts differ: a sign at the passage, the list of all, and a line where speakers differ. */
@NullMarked
package org.crossquote.app.difference;

import org.jspecify.annotations.NullMarked;
