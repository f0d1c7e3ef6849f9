package org.crossquote.link.passim;

import java.util.List;
import org.crossquote.link.Link;

/**
 * What came of reading passim's output.
 *
 * @param links the links between articles that are open, in the order of the collection
 * @param passages how many passages the records are about
 * @param elsewhere how many of them stand in documents that are not open
 * @param unknown the id of one of these documents; empty when there is none
 * @param misplaced how many of the passages say other words than the article has at their place; they are left out
 * @param unreadable the lines that are no records of passim's
 */
public record PassimLinks(
        List<Link> links, int passages, int elsewhere, String unknown, int misplaced, List<Line> unreadable) {
    public PassimLinks {
        links = List.copyOf(links);
        unreadable = List.copyOf(unreadable);
    }

    /**
     * A line of passim's output.
     *
     * @param file the name of its file; empty where it came from none
     * @param number counted from 1
     */
    public record Line(String file, int number) {}
}
