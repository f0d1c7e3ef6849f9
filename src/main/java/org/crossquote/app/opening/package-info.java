/** Opening folders, and having things found in them. */
@NullMarked
package org.crossquote.app.opening;

import org.jspecify.annotations.NullMarked;
