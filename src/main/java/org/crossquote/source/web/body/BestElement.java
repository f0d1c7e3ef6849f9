package org.crossquote.source.web.body;

import java.util.Optional;
import org.crossquote.text.Span;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** The element of all that a selector chooses whose lines are worth most together. */
final class BestElement implements BodyFinder {
    private final String selector;
    private final String reason;

    BestElement(String selector, String reason) {
        this.selector = selector;
        this.reason = reason;
    }

    @Override
    public Optional<Candidate> find(ScoredPage page) {
        Elements elements = page.document().select(selector);
        Element best = null;
        long most = 0;
        for (Element element : elements) {
            long score = page.score(element);
            if (score > most) {
                most = score;
                best = element;
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        Span range = page.lines().within(best);
        return Optional.of(Candidate.of(range.start(), range.end(), reason));
    }
}
