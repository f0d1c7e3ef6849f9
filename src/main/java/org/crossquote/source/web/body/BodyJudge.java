package org.crossquote.source.web.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossquote.source.web.details.StructuredData;

/** Asks all finders and decides among what they found. */
final class BodyJudge {
    private final List<BodyFinder> finders;

    BodyJudge(StructuredData data) {
        finders = List.of(
                new StructuredBody(data),
                new BestElement("[itemprop=articleBody], [property=articleBody]", "page.marked-body"),
                new BestElement("article, [role=article], main, [role=main]", "page.semantic"),
                new BestElement("body *", "page.scored"));
    }

    Optional<Candidate> decide(ScoredPage page) {
        List<Candidate> found = new ArrayList<>();
        finders.forEach(finder -> finder.find(page).ifPresent(found::add));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(found.getLast());
    }
}
