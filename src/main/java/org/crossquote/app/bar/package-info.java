/** The bar at the top of the window: speakers, what is shown, the menus. */
@NullMarked
package org.crossquote.app.bar;

import org.jspecify.annotations.NullMarked;
