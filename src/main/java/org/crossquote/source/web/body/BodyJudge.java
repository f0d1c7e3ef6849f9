package org.crossquote.source.web.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossquote.source.web.details.StructuredData;

/** Asks all finders and decides among what they found. */
final class BodyJudge {
    private static final int HUNDRED = 100;
    private static final int ENOUGH = 40;

    private final List<BodyFinder> finders;

    BodyJudge(StructuredData data) {
        finders = List.of(
                new BestElement("[itemprop=articleBody], [property=articleBody], #articleBody, .articleBody, .article-body, .entry-content, .post-content, .story-body", false, "page.marked-body"),
                new BestElement("article, [role=article], main, [role=main]", true, "page.semantic"),
                new BestElement("body *", false, "page.scored"));
    }

    /** The most trusted of the candidates that are worth nearly as much as the best. */
    Optional<Candidate> decide(ScoredPage page) {
        List<Candidate> found = new ArrayList<>();
        finders.forEach(finder -> finder.find(page).ifPresent(found::add));
        long most = found.stream().mapToLong(page::score).max().orElse(0);
        return found.stream().filter(candidate -> page.score(candidate) * HUNDRED >= most * ENOUGH).findFirst();
    }
}
