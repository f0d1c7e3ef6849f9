/** What several articles tell, and what one alone has. */
@NullMarked
package org.crossquote.app.facts;

import org.jspecify.annotations.NullMarked;
