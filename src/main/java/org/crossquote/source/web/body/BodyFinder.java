package org.crossquote.source.web.body;

import java.util.Optional;

/** One way of finding the article on a page. */
interface BodyFinder {
    /** The lines that it takes for the article; empty when it sees none. */
    Optional<Candidate> find(ScoredPage page);

    /** How many of a hundred words of the best candidate what it finds must hold to be all of the article. */
    int enough();
}
