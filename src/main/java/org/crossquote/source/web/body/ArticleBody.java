package org.crossquote.source.web.body;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.crossquote.source.web.details.PageDetails;
import org.crossquote.source.web.page.PageLine;
import org.crossquote.source.web.page.PageLines;
import org.crossquote.text.BlockKind;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The lines of a page that are the article.
 *
 * @param lines the lines in their order, each with what it is
 * @param reason the id of the sentence that says how they were found
 */
public record ArticleBody(List<Line> lines, String reason) {
    public ArticleBody {
        lines = List.copyOf(lines);
    }

    /**
     * A line of the article.
     *
     * @param kind what it is
     * @param text its words
     */
    public record Line(BlockKind kind, String text) {}

    /**
     * Finds the article on a page, in its hidden parts where nothing else is one, and in its scripts where these hold none either; empty when
     * there is none.
     */
    public static Optional<ArticleBody> find(Document document, PageDetails details) {
        return find(document, details, false)
                .or(() -> find(document, details, true))
                .or(() -> ScriptedText.of(document)
                        .map(markup -> whole(PageLines.of(markup, false), "page.scripted", details)))
                .filter(body -> !body.lines().isEmpty());
    }

    private static Optional<ArticleBody> find(Document document, PageDetails details, boolean withHidden) {
        String title = details.details().title();
        ScoredPage page = new ScoredPage(document, PageLines.of(document, withHidden), title == null ? "" : title);
        Optional<Candidate> found = new BodyJudge().decide(page);
        String body = details.data().raw("articleBody").orElse("");
        return StructuredText.instead(body, page, found)
                .map(lines -> whole(lines, "page.structured", details))
                .or(() -> found.map(candidate -> cleaned(page, candidate, details)));
    }

    private static ArticleBody whole(PageLines lines, String reason, PageDetails details) {
        ScoredPage page = new ScoredPage(new Document(""), lines, "");
        return cleaned(page, Candidate.of(0, lines.size(), reason), details);
    }

    private static ArticleBody cleaned(ScoredPage page, Candidate candidate, PageDetails details) {
        String title = details.details().title();
        Standfirst standfirst = new Standfirst(page, title == null ? "" : title, details.descriptions());
        HeadingsOfLinks linkHeadings = new HeadingsOfLinks(page);
        List<BodyLine> lines = new ArrayList<>();
        BitSet chosen = candidate.lines();
        boolean begun = false;
        for (int i = chosen.nextSetBit(0); i >= 0; i = chosen.nextSetBit(i + 1)) {
            PageLine line = page.line(i);
            if (!begun && standfirst.isStandfirst(i)) {
                lines.add(new BodyLine(line, BlockKind.STANDFIRST));
            } else if (!page.isFurniture(i) && line.linkShare() < 0.6 && !linkHeadings.holds(i)) {
                lines.add(new BodyLine(line, line.kind()));
                begun |= lines.getLast().is(BlockKind.PARAGRAPH) && Ends.isRunning(lines.getLast());
            }
        }
        for (BodyRule rule : rules(page.document(), details)) {
            rule.apply(lines);
        }
        standfirst.addTo(lines, Math.max(0, chosen.nextSetBit(0)));
        List<Line> written = written(lines);
        if (!written.isEmpty()) {
            written.addAll(PageComments.of(page));
        }
        return new ArticleBody(written, candidate.reason());
    }

    /** The lines, the cells of a row in one. */
    private static List<Line> written(List<BodyLine> lines) {
        List<Line> written = new ArrayList<>();
        Element row = null;
        for (BodyLine line : lines) {
            Element own = line.is(BlockKind.TABLE) ? line.line().element().closest("tr") : null;
            if (own != null && own == row) {
                Line before = written.removeLast();
                written.add(new Line(BlockKind.TABLE, before.text() + "\t" + line.text()));
            } else {
                written.add(new Line(line.kind(), line.text()));
            }
            row = own;
        }
        return written;
    }

    private static List<BodyRule> rules(Document page, PageDetails details) {
        return List.of(
                new TitleLines(details.details().title()),
                new RepeatedLines(),
                new PictureTexts(page),
                new WordedKinds(),
                new LooseLines(),
                new AuthorNotes(details.details().authors()),
                new Ends(),
                new StampLines());
    }
}
