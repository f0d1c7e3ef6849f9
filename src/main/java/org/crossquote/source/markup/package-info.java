/** HTML inside other formats, where all of it is the article. */
@NullMarked
package org.crossquote.source.markup;

import org.jspecify.annotations.NullMarked;
