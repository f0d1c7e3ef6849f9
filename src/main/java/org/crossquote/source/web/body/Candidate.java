package org.crossquote.source.web.body;

import java.util.BitSet;

/**
 * Lines that may be the article.
 *
 * @param lines the numbers of the lines
 * @param reason the id of the sentence that says how they were found
 */
record Candidate(BitSet lines, String reason) {
    /** A run of lines. */
    static Candidate of(int from, int to, String reason) {
        BitSet lines = new BitSet();
        lines.set(from, to);
        return new Candidate(lines, reason);
    }
}
