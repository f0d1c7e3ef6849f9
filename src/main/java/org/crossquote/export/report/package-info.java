/** Articles, findings and notes as one page of HTML that needs nothing but a browser, no script and no connection. */
@NullMarked
package org.crossquote.export.report;

import org.jspecify.annotations.NullMarked;
