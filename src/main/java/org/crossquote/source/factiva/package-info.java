/** Exports of the news database Factiva, many articles in a page. */
@NullMarked
package org.crossquote.source.factiva;

import org.jspecify.annotations.NullMarked;
