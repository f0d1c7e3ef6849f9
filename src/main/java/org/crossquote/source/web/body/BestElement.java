package org.crossquote.source.web.body;

import java.util.Optional;
import org.crossquote.text.Span;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** The element of all that a selector chooses whose lines are worth most together. */
final class BestElement implements BodyFinder {
    private static final int WORTH = 250;
    private static final int TITLED = 1_000_000;

    private final String selector;
    private final boolean preferTitled;
    private final String reason;

    BestElement(String selector, boolean preferTitled, String reason) {
        this.selector = selector;
        this.preferTitled = preferTitled;
        this.reason = reason;
    }

    /** Of several that are worth something, those that hold the article's title come first. */
    @Override
    public Optional<Candidate> find(ScoredPage page) {
        Elements elements = page.document().select(selector);
        Element best = null;
        long most = 0;
        for (Element element : elements) {
            long score = page.score(element);
            if (score >= WORTH && preferTitled && page.holdsTitle(element)) {
                score += TITLED;
            }
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
