package org.crossquote.link.find;

import java.util.List;
import org.crossquote.link.Link;
import org.crossquote.text.Span;
import org.crossquote.work.Progress;

/** Tells links that join the same two places: what is the same is said once, in one grade. */
final class SamePlaces {
    /** So much of the longer one both must have: less would take away words that stand nowhere else. */
    private static final double MOST = 0.75;

    private SamePlaces() {}

    /** Whether one of these links, which join the same two articles, joins the same places. */
    static boolean haveALink(Link link, List<Link> others) {
        Progress.checkpoint();
        return others.stream()
                .anyMatch(other -> areMostlyTheSame(link.a().span(), other.a().span())
                        && areMostlyTheSame(link.b().span(), other.b().span()));
    }

    /** Whether each holds most of the other: a clause inside a long sentence is another place. */
    private static boolean areMostlyTheSame(Span one, Span other) {
        return one.overlap(other) >= MOST * Math.max(one.length(), other.length());
    }
}
