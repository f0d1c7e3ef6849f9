/** The main views: what stands where the columns are, one at a time; the switch between them, and what all of them have in common. */
@NullMarked
package org.crossquote.app.view;

import org.jspecify.annotations.NullMarked;
