/** Articles, findings and notes as a project of REFI-QDA (QDA-XML 1.0), which programs of qualitative research exchange. */
@NullMarked
package org.crossquote.export.refi;

import org.jspecify.annotations.NullMarked;
