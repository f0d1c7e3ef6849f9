/** Exports of the news database Europresse, many articles in a page. */
@NullMarked
package org.crossquote.source.europresse;

import org.jspecify.annotations.NullMarked;
