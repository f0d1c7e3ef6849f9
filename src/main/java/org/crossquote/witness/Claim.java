package org.crossquote.witness;

import java.util.List;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.people.Description;

/**
 * What one article says of whose words a quotation is.
 *
 * @param quotation the quotation as its article alone has it
 * @param naming how the article tells it
 * @param description what the words for the speaker say; where they are taken for somebody whom the article names elsewhere, those words
 */
record Claim(Quotation quotation, Naming naming, Description description) {
    String article() {
        return quotation.article();
    }

    List<String> speakers() {
        return quotation.speakers();
    }

    /** How much it weighs against other claims. */
    double weight() {
        return naming.weight() * quotation.confidence();
    }
}
