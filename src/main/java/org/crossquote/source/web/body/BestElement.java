package org.crossquote.source.web.body;

import java.util.Optional;
import org.crossquote.text.Span;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** The element of all that a selector chooses whose lines are worth most together. */
final class BestElement implements BodyFinder {
    private static final int WORTH = 250;
    private static final int TITLED = 1_000_000;

    private final Evaluator selector;
    private final boolean isMarked;
    private final int enough;
    private final String reason;

    /**
     * The best element of those that a selector chooses.
     *
     * @param isMarked whether these are marked as articles by the page, so that other things in them speak less against them
     * @param enough how many of a hundred words of the best candidate it must hold to be all of the article
     */
    BestElement(String selector, boolean isMarked, int enough, String reason) {
        this.selector = Selector.evaluatorOf(selector);
        this.isMarked = isMarked;
        this.enough = enough;
        this.reason = reason;
    }

    @Override
    public int enough() {
        return enough;
    }

    /** Of several that are worth something, those that hold the article's title come first. */
    @Override
    public Optional<Candidate> find(ScoredPage page) {
        Elements elements = page.document().select(selector);
        Element best = null;
        long most = 0;
        for (Element element : elements) {
            long score = isMarked ? page.running(element) : page.score(element);
            if (score >= WORTH && enough > 0 && page.holdsTitle(element)) {
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
