/** What of a reading is exported, and how that is said in the file. */
@NullMarked
package org.crossquote.export.choice;

import org.jspecify.annotations.NullMarked;
