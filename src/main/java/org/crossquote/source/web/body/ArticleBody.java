package org.crossquote.source.web.body;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.crossquote.source.web.details.PageDetails;
import org.crossquote.source.web.page.PageLine;
import org.crossquote.source.web.page.PageLines;
import org.jsoup.nodes.Document;

/**
 * The lines of a page that are the article.
 *
 * @param lines the lines in their order
 * @param reason the id of the sentence that says how they were found
 */
public record ArticleBody(List<PageLine> lines, String reason) {
    public ArticleBody {
        lines = List.copyOf(lines);
    }

    /** Finds the article on a page; empty when there is none. */
    public static Optional<ArticleBody> find(Document document, PageDetails details) {
        ScoredPage page = new ScoredPage(document, PageLines.of(document));
        return new BodyJudge(details.data()).decide(page).map(candidate -> cleaned(page, candidate));
    }

    private static ArticleBody cleaned(ScoredPage page, Candidate candidate) {
        List<PageLine> lines = new ArrayList<>();
        BitSet chosen = candidate.lines();
        for (int i = chosen.nextSetBit(0); i >= 0; i = chosen.nextSetBit(i + 1)) {
            PageLine line = page.line(i);
            if (!page.isFurniture(i) && line.linkShare() < 0.6) {
                lines.add(line);
            }
        }
        return new ArticleBody(lines, candidate.reason());
    }
}
