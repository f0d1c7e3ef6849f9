package org.crossquote.source.web.body;

import java.util.BitSet;
import java.util.Optional;
import org.crossquote.source.web.page.PageLines;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The article as the page's structured data give it, for pages that hold more of it there than in their elements. */
final class StructuredText {
    private static final int SHORTEST = 400;
    /** So many of a hundred letters must it have more than what the elements hold. */
    private static final int MORE = 250;

    private StructuredText() {}

    /**
     * The page that the structured data give; empty when the page's own elements hold nearly as much.
     *
     * @param body the article's body in the structured data
     * @param page the page, and {@code found} what was found on it
     */
    static Optional<PageLines> instead(String body, ScoredPage page, Optional<Candidate> found) {
        String letters = Letters.of(body);
        if (letters.length() < SHORTEST) {
            return Optional.empty();
        }
        BitSet lines = found.map(Candidate::lines).orElseGet(BitSet::new);
        long own = lines.stream()
                .filter(i -> page.score(i) > 0)
                .mapToLong(i -> Letters.of(page.line(i).text()).length())
                .sum();
        return letters.length() * 100L < own * MORE ? Optional.empty() : Optional.of(PageLines.of(parsed(body), false));
    }

    private static Document parsed(String body) {
        if (body.indexOf("</p>") >= 0 || body.indexOf("<br") >= 0) {
            return Jsoup.parse(body);
        }
        Document page = Document.createShell("");
        Element text = page.body();
        body.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> text.appendElement("p").text(Jsoup.parse(line).text()));
        return page;
    }
}
