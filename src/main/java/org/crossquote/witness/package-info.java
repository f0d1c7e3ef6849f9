/** Articles as witnesses: whose words a quotation is, decided together by all articles that have it. */
@NullMarked
package org.crossquote.witness;

import org.jspecify.annotations.NullMarked;
