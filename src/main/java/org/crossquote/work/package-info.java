/** Work done by all cores. */
@NullMarked
package org.crossquote.work;

import org.jspecify.annotations.NullMarked;
