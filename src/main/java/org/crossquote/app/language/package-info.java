/** In which language the program speaks. */
@NullMarked
package org.crossquote.app.language;

import org.jspecify.annotations.NullMarked;
