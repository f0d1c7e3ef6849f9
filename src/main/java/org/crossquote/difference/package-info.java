/** Where the accounts of different articles differ: what was found, as plain records. */
@NullMarked
package org.crossquote.difference;

import org.jspecify.annotations.NullMarked;
