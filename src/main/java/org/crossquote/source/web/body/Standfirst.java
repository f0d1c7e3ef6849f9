package org.crossquote.source.web.body;

import java.util.List;
import java.util.Set;
import org.crossquote.source.web.page.ClassWords;
import org.crossquote.source.web.page.PageLine;
import org.crossquote.text.BlockKind;
import org.jsoup.nodes.Element;

/** The lines between title and text that tell what the article is about, often outside of the part that holds the text. */
final class Standfirst {
    private static final Set<String> WORDS = Set.of(
            "standfirst",
            "lead",
            "lede",
            "intro",
            "introduction",
            "summary",
            "subtitle",
            "subheadline",
            "subheading",
            "subhead",
            "dek",
            "deck",
            "excerpt",
            "abstract",
            "sapo",
            "vorspann",
            "einleitung",
            "entradilla",
            "chapo",
            "sommario",
            "ingress",
            "description",
            "synopsis",
            "strapline");
    private static final int FAR = 40;
    private static final int SHORTEST = 35;
    private static final int LONGEST = 700;
    private static final int LONGEST_PLACE = 25;

    private final ScoredPage page;
    private final String title;
    private final List<String> descriptions;

    /**
     * @param title the article's title, or empty
     * @param descriptions what the page says that the article is about
     */
    Standfirst(ScoredPage page, String title, List<String> descriptions) {
        this.page = page;
        this.title = Letters.of(title);
        this.descriptions = descriptions.stream()
                .map(Letters::of)
                .filter(d -> d.length() >= SHORTEST / 2)
                .toList();
    }

    /** Puts the standfirst before the lines that were found, and says of those that are it that they are. */
    void addTo(List<BodyLine> lines, int firstLine) {
        int head = heading(firstLine);
        if (head < 0) {
            return;
        }
        int at = 0;
        for (int i = head + 1; i < firstLine; i++) {
            PageLine line = page.line(i);
            boolean known = lines.stream().anyMatch(each -> each.text().equals(line.text()));
            boolean first = lines.stream().noneMatch(each -> each.is(BlockKind.STANDFIRST));
            boolean isCaption = line.kind() == BlockKind.CAPTION;
            if (!known && !isCaption && (isDescription(i) || first && isStandfirst(i))) {
                lines.add(at++, new BodyLine(line, BlockKind.STANDFIRST));
            }
        }
    }

    /** Whether a line is one, by the names of its elements or because the page gives the same words as its description. */
    boolean isStandfirst(int i) {
        PageLine line = page.line(i);
        int width = LineScore.width(line.text());
        if (width < SHORTEST || width > LONGEST || line.linkShare() > 0.5) {
            return false;
        }
        String letters = Letters.of(line.text());
        if (letters.equals(title)) {
            return false;
        }
        return line.kind() != BlockKind.CAPTION
                && (isDescription(i) || !page.isFurniture(i) && isCalledSo(line.element()));
    }

    private boolean isDescription(int i) {
        String letters = Letters.of(page.line(i).text());
        return letters.length() >= SHORTEST
                && descriptions.stream()
                        .anyMatch(d -> d.startsWith(letters) || letters.startsWith(d) || isBehindPlace(letters, d));
    }

    /** "Berlin. The council met …": the place where it was written stands before what the page says that the article is about. */
    private static boolean isBehindPlace(String letters, String description) {
        return letters.endsWith(description) && letters.length() - description.length() <= LONGEST_PLACE;
    }

    private static boolean isCalledSo(Element element) {
        Element at = element;
        for (int i = 0; at != null && i < 2; i++) {
            if (ClassWords.of(at).stream().anyMatch(WORDS::contains)) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }

    /** The last line before the text that is the title or a first heading. */
    private int heading(int firstLine) {
        for (int i = firstLine - 1; i >= Math.max(0, firstLine - FAR); i--) {
            PageLine line = page.line(i);
            if (line.element().closest("h1") != null || Letters.of(line.text()).equals(title)) {
                return i;
            }
        }
        return -1;
    }
}
