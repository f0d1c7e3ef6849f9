/** Exports of the news database Nexis, many articles in a file. */
@NullMarked
package org.crossquote.source.nexis;

import org.jspecify.annotations.NullMarked;
