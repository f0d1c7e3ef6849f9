/** The reader's notes as Markdown, CSV and W3C JSON-LD, and those of other people and tools brought to the open articles. */
@NullMarked
package org.crossquote.export.note;

import org.jspecify.annotations.NullMarked;
