/** What a page says of its article: its structured data, its meta elements and its visible words, checked against each other. */
@NullMarked
package org.crossquote.source.web.details;

import org.jspecify.annotations.NullMarked;
