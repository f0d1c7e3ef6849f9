package org.crossquote.link.passim;

import java.util.List;
import org.crossquote.link.Link;

/**
 * What came of reading passim's output.
 *
 * @param links the links between articles that are open, in the order of the collection
 * @param elsewhere how many passages stand in documents that are not open
 * @param misplaced how many passages say other words than the article has at their place; they are left out
 * @param unreadable the numbers of the lines, from 1, that are no records of passim's
 */
public record PassimLinks(List<Link> links, int elsewhere, int misplaced, List<Integer> unreadable) {
    public PassimLinks {
        links = List.copyOf(links);
        unreadable = List.copyOf(unreadable);
    }
}
