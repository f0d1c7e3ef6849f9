package org.crossquote.quote.rule;

import java.util.Optional;

/** One way to tell whose words a quotation is. */
interface Rule {
    /** A short name, for tests and measurements. */
    String name();

    /** The rule in words for the reader. */
    String why();

    /** What the rule finds for the site; empty when it does not hold there. */
    Optional<Attribution> apply(Site site, Context context);
}
