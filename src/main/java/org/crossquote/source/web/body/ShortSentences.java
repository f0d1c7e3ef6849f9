package org.crossquote.source.web.body;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crossquote.source.structure.PageWords;
import org.crossquote.source.web.page.LineEnds;
import org.crossquote.text.BlockKind;
import org.jsoup.nodes.Element;

/** Short paragraphs at the ends of an article that are sentences of it: in the place and the form of the long ones, and ended as sentences are. */
final class ShortSentences {
    /** So far up stand the elements that a page wraps each of its paragraphs in. */
    private static final int WRAPPERS = 3;

    /** Shorter lines may as well say who wrote it, and when. */
    private static final int SHORTEST_LEAD = 60;

    private static final double MOST_LINKED = 0.5;

    /** Where a paragraph stands: an element around it, and how it is wrapped in that. */
    private record Place(Element container, String wrapping) {}

    private final List<BodyLine> lines;
    private final Set<Place> places = new HashSet<>();
    /** Paragraphs of running text, and the elements around them. */
    private final Set<Element> around = new HashSet<>();

    ShortSentences(List<BodyLine> lines) {
        this.lines = lines;
        for (BodyLine line : lines) {
            if (line.is(BlockKind.PARAGRAPH) && Ends.isRunning(line)) {
                List<Place> own = placesOf(line.line().element());
                places.addAll(own);
                own.forEach(place -> around.add(place.container()));
            }
        }
    }

    /** The paragraph itself, which can hold several lines, and the elements around it, nearest first. */
    private static List<Place> placesOf(Element paragraph) {
        List<Place> places = new ArrayList<>();
        places.add(new Place(paragraph, ""));
        String wrapping = "";
        Element at = paragraph;
        while (places.size() <= WRAPPERS && at.parent() != null) {
            wrapping += "/" + at.normalName() + "." + at.className();
            at = at.parent();
            places.add(new Place(at, wrapping));
        }
        return places;
    }

    /** The first line of the text, when its first long one is given; the same where no short sentence stands before it. */
    int firstTo(int firstLong) {
        int first = firstLong;
        for (int i = Math.min(firstLong, lines.size()) - 1; i >= 0; i--) {
            first = isSentence(lines.get(i)) ? i : first;
        }
        return first;
    }

    /**
     * The line right before the first one of the text that says in many words, but not in a whole sentence, what the article is about, in the place
     * and the form of the paragraphs; -1 for none.
     */
    int leadBefore(int first) {
        return first > 0 && first < lines.size() && isLead(lines.get(first - 1)) ? first - 1 : -1;
    }

    private boolean isLead(BodyLine line) {
        return line.is(BlockKind.PARAGRAPH)
                && line.line().linked() == 0
                && LineScore.width(line.text()) >= SHORTEST_LEAD
                && !PageWords.isOfThePage(line.text())
                && isInPlaceOfText(line.line().element());
    }

    /** The last line of the text, when its last long one is given; the same where no short sentence follows. */
    int lastFrom(int lastLong) {
        int last = lastLong;
        for (int i = lastLong + 1; i < lines.size(); i++) {
            last = isSentence(lines.get(i)) ? i : last;
        }
        return last;
    }

    /** Whether a line that stands between sentences can be one, a heading or an entry of a list, or announces what follows. */
    boolean canStandAmong(BodyLine line) {
        return isSentence(line)
                || isAmongText(line.line().element())
                        && (!line.is(BlockKind.PARAGRAPH)
                                || line.text().endsWith(":") && !PageWords.isOfThePage(line.text()));
    }

    private boolean isSentence(BodyLine line) {
        return line.is(BlockKind.PARAGRAPH)
                && line.line().linkShare() < MOST_LINKED
                && LineEnds.isWhole(line.text())
                && !PageWords.isOfThePage(line.text())
                && isInPlaceOfText(line.line().element());
    }

    /** Whether a paragraph is one of those with running text, or stands beside one and looks like it, wrapped as it is. */
    private boolean isInPlaceOfText(Element paragraph) {
        return placesOf(paragraph).stream().anyMatch(places::contains);
    }

    private boolean isAmongText(Element element) {
        return placesOf(element).stream().map(Place::container).anyMatch(around::contains);
    }
}
