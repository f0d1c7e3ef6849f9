/** Who is who across articles: names of one person or organisation in several forms. */
@NullMarked
package org.crossquote.quote.identity;

import org.jspecify.annotations.NullMarked;
