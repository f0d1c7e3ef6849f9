/** Turns files into articles: decoding, blocks, language, and what is said when a file cannot be read. */
@NullMarked
package org.crossquote.source;

import org.jspecify.annotations.NullMarked;
