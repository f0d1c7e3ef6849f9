/** The list of all articles, and the events of which they tell. */
@NullMarked
package org.crossquote.app.articles;

import org.jspecify.annotations.NullMarked;
