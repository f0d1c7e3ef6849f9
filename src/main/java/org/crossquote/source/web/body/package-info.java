/** Which lines of a page are the article: several ways of finding it, a judge among them, and what is left out of the lines found. */
@NullMarked
package org.crossquote.source.web.body;

import org.jspecify.annotations.NullMarked;
