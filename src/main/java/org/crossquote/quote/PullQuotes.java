package org.crossquote.quote;

import java.util.List;
import java.util.Optional;
import org.crossquote.quote.rule.Site;

/** Words set large in a paragraph of their own that stand in the text, too: they belong to whom the text gives them. */
final class PullQuotes {
    private static final int SHORTEST = 12;

    private final String text;
    private final List<Site> sites;

    PullQuotes(String text, List<Site> sites) {
        this.text = text;
        this.sites = sites;
    }

    /** The quotation of the text of which the site repeats a part; empty when it repeats none. */
    Optional<Site> repeated(Site site) {
        if (!site.isWholeSentence() || site.sentence().size() > 2) {
            return Optional.empty();
        }
        String words = words(site);
        return words.length() < SHORTEST
                ? Optional.empty()
                : sites.stream()
                        .filter(other ->
                                other.sentence().block() != site.sentence().block())
                        .filter(other -> words(other).contains(words))
                        .filter(other -> words(other).length() > words.length() || !other.isWholeSentence())
                        .findFirst();
    }

    private String words(Site site) {
        String inner = site.marked().inner().in(text).strip();
        int end = inner.length();
        while (end > 0 && ".,;:!?…".indexOf(inner.charAt(end - 1)) >= 0) {
            end--;
        }
        return inner.substring(0, end);
    }
}
