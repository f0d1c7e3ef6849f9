/** Who is quoted in which article, how often and at what length. */
@NullMarked
package org.crossquote.app.speakers;

import org.jspecify.annotations.NullMarked;
