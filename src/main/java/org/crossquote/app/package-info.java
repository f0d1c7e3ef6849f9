/** The desktop application. Only this package and those below it know JavaFX. */
@NullMarked
package org.crossquote.app;

import org.jspecify.annotations.NullMarked;
