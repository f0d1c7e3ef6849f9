/** Words with the place that they come from, in the form in which another text wants them. */
@NullMarked
package org.crossquote.export.cite;

import org.jspecify.annotations.NullMarked;
