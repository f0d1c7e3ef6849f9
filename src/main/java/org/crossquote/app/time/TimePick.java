package org.crossquote.app.time;

import org.crossquote.date.line.TimePoint;

/** What can be done with a point. */
interface TimePick {
    /** Tells more of it. */
    void choose(TimePoint point);

    /** Goes to where it is told. */
    void open(TimePoint point);
}
