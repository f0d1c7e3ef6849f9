/** How everything looks: style sheets, colours, fonts. */
@NullMarked
package org.crossquote.app.style;

import org.jspecify.annotations.NullMarked;
