package org.crossquote.source.web.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Asks all finders and decides among what they found: the most trusted that holds enough of the running text that the best one holds.
 */
final class BodyJudge {
    private static final int LITTLE = 60;
    private static final int HUNDRED = 100;

    private static final List<BodyFinder> FINDERS = List.of(
            new BestElement(
                    "[itemprop=articleBody], [property=articleBody], #articleBody, .articleBody, .article-body, .article__body,"
                            + " .entry-content, .post-content, .story-body",
                    true,
                    70,
                    "page.marked-body"),
            new BestElement("article, [role=article]", false, 40, "page.semantic"),
            new BestElement("main, [role=main]", false, 40, "page.main"),
            new BestElement("body, body *", false, 0, "page.scored"));

    private record Heard(BodyFinder finder, Candidate candidate, long running) {}

    /** The article's lines; empty when no finder sees an article. */
    Optional<Candidate> decide(ScoredPage page) {
        List<Heard> heard = new ArrayList<>();
        for (BodyFinder finder : FINDERS) {
            finder.find(page).ifPresent(found -> heard.add(new Heard(finder, found, page.running(found))));
        }
        long most = heard.stream().mapToLong(Heard::running).max().orElse(0);
        if (most < LITTLE) {
            return Optional.empty();
        }
        return heard.stream()
                .filter(each -> each.running() * HUNDRED >= most * each.finder().enough())
                .findFirst()
                .map(Heard::candidate);
    }
}
