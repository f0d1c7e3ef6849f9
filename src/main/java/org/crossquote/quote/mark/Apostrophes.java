package org.crossquote.quote.mark;

import java.util.Set;

/**
 * What apostrophes stand for, which may look like quotation marks.
 *
 * @param heads words that have lost their beginning, such as {@code tis}
 * @param endings endings of words behind which an apostrophe may belong to the word, such as {@code s}
 */
public record Apostrophes(Set<String> heads, Set<String> endings) {
    public Apostrophes {
        heads = Set.copyOf(heads);
        endings = Set.copyOf(endings);
    }
}
