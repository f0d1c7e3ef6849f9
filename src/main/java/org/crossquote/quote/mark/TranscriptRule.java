package org.crossquote.quote.mark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossquote.quote.mark.MarkedSpan.Form;
import org.crossquote.text.Article;
import org.crossquote.text.Block;
import org.crossquote.text.Span;

/**
 * {@code BELL: Let us begin.}, {@code Q: Why?}: lines that begin with a name or a letter and a colon. One such line is none: its
 * neighbours must have labels too, and a label must come again near by.
 */
final class TranscriptRule implements UnmarkedSpeech.LineRule {
    private static final int NEAR = 6;
    private static final int LONGEST_LABEL = 60;
    private static final Pattern LABEL =
            Pattern.compile("\\s*(\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,3}):\\s+(?=\\p{L})");

    @Override
    public List<MarkedSpan> find(Article article, int block) {
        Matcher label = label(article, block);
        if (label == null || !isAmongOthers(article, block)) {
            return List.of();
        }
        Span line = article.blocks().get(block).span();
        return List.of(MarkedSpan.unmarked(new Span(label.end(), line.end()), Form.TRANSCRIPT));
    }

    private static @org.jspecify.annotations.Nullable Matcher label(Article article, int block) {
        List<Block> blocks = article.blocks();
        if (block < 0 || block >= blocks.size()) {
            return null;
        }
        Span line = blocks.get(block).span();
        Matcher label =
                LABEL.matcher(article.text()).region(line.start(), Math.min(line.end(), line.start() + LONGEST_LABEL));
        return label.lookingAt() ? label : null;
    }

    private static boolean isAmongOthers(Article article, int block) {
        Map<String, Integer> counts = new HashMap<>();
        for (int i = block - NEAR; i <= block + NEAR; i++) {
            Matcher label = label(article, i);
            if (label != null) {
                counts.merge(label.group(1), 1, Integer::sum);
            }
        }
        boolean neighbour = label(article, block - 1) != null || label(article, block + 1) != null;
        return neighbour && counts.size() > 1 && counts.values().stream().anyMatch(n -> n > 1);
    }
}
