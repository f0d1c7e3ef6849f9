/** One class for each way in which a text tells when. */
@NullMarked
package org.crossquote.date.rule;

import org.jspecify.annotations.NullMarked;
