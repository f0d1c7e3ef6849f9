package org.crossquote.export.report;

import java.io.IOException;

/** A part of the report under a heading of its own, reached from the list at its beginning. A new one is a line in {@link HtmlReport}. */
interface ReportSection {
    /** Its name in links; also that of its messages. */
    String id();

    /** Whether it has anything to show. */
    boolean isThere();

    /** Writes what stands below the heading. */
    void write(Html html) throws IOException;
}
