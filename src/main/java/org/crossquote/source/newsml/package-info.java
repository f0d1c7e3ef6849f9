/** News items of agencies in XML, as IPTC NewsML-G2 and NITF. */
@NullMarked
package org.crossquote.source.newsml;

import org.jspecify.annotations.NullMarked;
