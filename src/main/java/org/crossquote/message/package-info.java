/** The program's sentences: kept in message files beside the packages that say them. Floor 0 of the house. */
@NullMarked
package org.crossquote.message;

import org.jspecify.annotations.NullMarked;
