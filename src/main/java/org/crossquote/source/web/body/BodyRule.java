package org.crossquote.source.web.body;

import java.util.List;

/** Says of the lines that were found what they are, or leaves some out. */
interface BodyRule {
    /** @param lines the lines in their order; changed in place */
    void apply(List<BodyLine> lines);
}
