/** From paragraphs with kinds to an article: its title, byline and what its paragraphs say. */
@NullMarked
package org.crossquote.source.flow;

import org.jspecify.annotations.NullMarked;
