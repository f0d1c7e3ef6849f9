/** What was found, for programs and spreadsheets: the JSON fields that commands print too, and tables. */
@NullMarked
package org.crossquote.export.findings;

import org.jspecify.annotations.NullMarked;
