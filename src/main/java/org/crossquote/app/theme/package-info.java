/** Light or dark. */
@NullMarked
package org.crossquote.app.theme;

import org.jspecify.annotations.NullMarked;
