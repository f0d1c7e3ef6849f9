/** Pictures made of words and shapes, in no need of a screen: laid out here, written as SVG here, painted and printed by the window. */
@NullMarked
package org.crossquote.export.drawing;

import org.jspecify.annotations.NullMarked;
