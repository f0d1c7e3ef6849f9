/** Takes along what the window shows: a report, tables, a project, the notes; written in the background. */
@NullMarked
package org.crossquote.app.export;

import org.jspecify.annotations.NullMarked;
