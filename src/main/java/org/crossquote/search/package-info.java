/**
 * Full-text search over the open articles and the reader's notes: what a {@linkplain org.crossquote.search.query.Query query} asks for, found
 * as spans of the articles' own texts. Knows no window; nothing is written to disk. Floor 3 of the house.
 */
@NullMarked
package org.crossquote.search;

import org.jspecify.annotations.NullMarked;
