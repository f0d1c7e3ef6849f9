/** The search: from articles and quotations to links. */
@NullMarked
package org.crossquote.link.find;

import org.jspecify.annotations.NullMarked;
