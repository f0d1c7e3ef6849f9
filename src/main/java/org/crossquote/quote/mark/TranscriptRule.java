package org.crossquote.quote.mark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossquote.text.Article;
import org.crossquote.text.Block;
import org.crossquote.text.BlockKind;
import org.crossquote.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * {@code BELL: Let us begin.}, {@code Q: Why?}, {@code Anna Bell, mayor (00:12):}: lines that begin with a name or a letter and
 * a colon, the words behind it or in the lines below. One such line is none: others must have labels too, and a label must come
 * again near by.
 */
final class TranscriptRule implements UnmarkedSpeech.LineRule {
    private static final int NEAR = 6;
    /** How far apart labels may stand whose turns fill the lines below them. */
    private static final int FAR = 30;

    private static final int LONGEST_LABEL = 120;
    private static final String NAME = "(\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,3})";
    private static final String OFFICE = "(?:, [\\p{L} .'’&-]{2,50})?(?: ?\\([^():]{2,60}\\))?";
    private static final String TIME = "(?: ?[(\\[]?\\d{1,2}:\\d\\d(?::\\d\\d)?[)\\]]?)?";
    private static final Pattern LABEL =
            Pattern.compile("\\s*" + NAME + OFFICE + TIME + ":" + TIME + "(?:\\s+(?=\\p{L})|\\s*$)");

    private final List<@Nullable Label> labels;

    /** Reads the labels of an article. */
    TranscriptRule(Article article) {
        this.labels = new ArrayList<>(article.blocks().size());
        for (Block block : article.blocks()) {
            labels.add(block.kind() == BlockKind.TITLE ? null : read(article.text(), block.span()));
        }
    }

    /** A name at the head of a line: where it stands, where the words behind it begin, and whether there are any. */
    private record Label(String name, Span span, int end, boolean alone) {
        /** The last word of the name, by which somebody may be called after the first time. */
        String surname() {
            return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        }

        /** Who speaks; null where a letter only tells questions from answers. */
        @Nullable
        Span speaker() {
            return name.length() == 1 ? null : span;
        }
    }

    private static @Nullable Label read(String text, Span line) {
        Matcher m = LABEL.matcher(text).region(line.start(), Math.min(line.end(), line.start() + LONGEST_LABEL));
        return m.lookingAt()
                ? new Label(m.group(1), new Span(m.start(1), m.end(1)), m.end(), m.end() >= line.end())
                : null;
    }

    @Override
    public List<MarkedSpan> find(Article article, int block) {
        Span line = article.blocks().get(block).span();
        Label own = labels.get(block);
        if (own != null) {
            return own.alone() || !isAmongOthers(block, NEAR)
                    ? List.of()
                    : List.of(MarkedSpan.turn(new Span(own.end(), line.end()), own.speaker()));
        }
        int above = labelAbove(article, block);
        return above < 0
                ? List.of()
                : List.of(MarkedSpan.turn(line, labels.get(above).speaker()));
    }

    /** The line above that holds nothing but the label of this line's turn, or -1. */
    private int labelAbove(Article article, int block) {
        for (int i = block - 1; i >= Math.max(0, block - FAR); i--) {
            Label label = labels.get(i);
            if (label != null) {
                boolean turn =
                        label.alone() ? isAmongOthers(i, FAR) : isAmongOthers(i, NEAR) && isBeforeTurn(article, block);
                return turn ? i : -1;
            }
            if (article.blocks().get(i).kind() != BlockKind.PARAGRAPH) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether another turn begins below, with nothing but paragraphs before it: then a line without a label goes on. */
    private boolean isBeforeTurn(Article article, int block) {
        int i = block;
        while (i < labels.size()
                && labels.get(i) == null
                && article.blocks().get(i).kind() == BlockKind.PARAGRAPH) {
            i++;
        }
        return i - block <= NEAR && isLabelled(i);
    }

    private boolean isAmongOthers(int block, int reach) {
        boolean alone = labels.get(block).alone();
        Map<String, Integer> counts = new HashMap<>();
        for (int i = Math.max(0, block - reach); i <= Math.min(labels.size() - 1, block + reach); i++) {
            Label label = labels.get(i);
            if (label != null && label.alone() == alone) {
                counts.merge(label.surname(), 1, Integer::sum);
            }
        }
        boolean neighbour = alone || isLabelled(block - 1) || isLabelled(block + 1);
        return neighbour && counts.size() > 1 && counts.values().stream().anyMatch(n -> n > 1);
    }

    private boolean isLabelled(int block) {
        return block >= 0 && block < labels.size() && labels.get(block) != null;
    }
}
