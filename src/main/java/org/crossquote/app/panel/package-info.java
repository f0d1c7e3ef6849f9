/** The panel beside the columns: in other articles, quotations. */
@NullMarked
package org.crossquote.app.panel;

import org.jspecify.annotations.NullMarked;
