/** The page on which all preferences stand together. */
@NullMarked
package org.crossquote.app.preference.page;

import org.jspecify.annotations.NullMarked;
