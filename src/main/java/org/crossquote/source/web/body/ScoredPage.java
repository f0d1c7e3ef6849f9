package org.crossquote.source.web.body;

import org.crossquote.source.web.page.PageLine;
import org.crossquote.source.web.page.PageLines;
import org.crossquote.text.Span;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page with what each of its lines is worth as part of an article. */
final class ScoredPage {
    private final Document document;
    private final PageLines lines;
    private final Furniture furniture;
    private final String title;
    private final long[] sums;
    private final long[] running;

    ScoredPage(Document document, PageLines lines, String title) {
        this.document = document;
        this.lines = lines;
        this.title = Letters.of(title);
        this.furniture = new Furniture(lines);
        this.sums = new long[lines.size() + 1];
        this.running = new long[lines.size() + 1];
        for (int i = 0; i < lines.size(); i++) {
            sums[i + 1] = sums[i] + LineScore.of(lines.get(i), isFurniture(i));
            running[i + 1] = running[i] + Math.max(0, score(i));
        }
    }

    Document document() {
        return document;
    }

    int size() {
        return lines.size();
    }

    PageLine line(int i) {
        return lines.get(i);
    }

    PageLines lines() {
        return lines;
    }

    boolean isFurniture(int i) {
        return furniture.holds(lines.get(i).element());
    }

    Furniture furniture() {
        return furniture;
    }

    /** What a line is worth. */
    int score(int i) {
        return (int) (sums[i + 1] - sums[i]);
    }

    /** What the lines of an element are worth together. */
    long score(Element element) {
        Span range = lines.within(element);
        return sums[range.end()] - sums[range.start()];
    }

    /** How much running text the lines of a candidate hold, furniture aside. */
    long running(Candidate candidate) {
        return candidate.lines().stream().mapToLong(i -> Math.max(0, score(i))).sum();
    }

    /** How much running text the lines of an element hold, furniture aside. */
    long running(Element element) {
        Span range = lines.within(element);
        return running[range.end()] - running[range.start()];
    }

    /** Whether an element holds the article's title as a heading. */
    boolean holdsTitle(Element element) {
        return element.stream().anyMatch(each -> (each.nameIs("h1") || each.nameIs("h2")) && isTitle(each));
    }

    private boolean isTitle(Element heading) {
        String words = Letters.of(heading.text());
        return !words.isEmpty() && (heading.nameIs("h1") || words.equals(title));
    }
}
