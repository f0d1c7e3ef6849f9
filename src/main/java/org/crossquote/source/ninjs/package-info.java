/** News items of agencies in JSON, as IPTC ninjs. */
@NullMarked
package org.crossquote.source.ninjs;

import org.jspecify.annotations.NullMarked;
