package org.crossquote.quote.rule;

import java.util.Optional;

/** One way to tell whose words a quotation is. */
interface Rule {
    /** A short name: the id of the message that tells the reader of the rule. It stands in files. */
    String name();

    /** What the rule finds for the quotation; empty when it does not hold there. */
    Optional<Attribution> apply(QuotedToken quoted, Context context);
}
