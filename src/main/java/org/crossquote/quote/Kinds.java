package org.crossquote.quote;

import java.util.Optional;
import org.crossquote.quote.rule.Attribution;
import org.crossquote.quote.rule.Context;
import org.crossquote.quote.rule.Site;

/** Tells speech from marks that claim nobody's words, and whole sentences from parts of them. */
final class Kinds {
    QuotationKind of(Site site, Optional<Attribution> decided, Context context) {
        boolean whole = Character.isUpperCase(site.first())
                && (site.beginsSentence() || site.endsLikeSentence() || site.last() == ',');
        return whole ? QuotationKind.DIRECT : QuotationKind.PARTIAL;
    }
}
