package org.crossquote.quote.mark;

import java.util.ArrayList;
import java.util.List;
import org.crossquote.quote.words.Lexicon;
import org.crossquote.text.Article;
import org.crossquote.text.BlockKind;

/**
 * Speech that no marks set off: dashes, transcripts, a block behind a colon. Only lines without marks are looked at. Immutable.
 */
public final class UnmarkedSpeech {
    private final List<LineRule> rules;

    /** @param lexicon the article's language */
    public UnmarkedSpeech(Lexicon lexicon) {
        rules = List.of(new DashRule(lexicon), new TranscriptRule(), new ColonRule(lexicon));
    }

    /** A way to set speech off. */
    interface LineRule {
        /** The speech in a line of the article that has no marks; empty when it has none. */
        List<MarkedSpan> find(Article article, int block);
    }

    /**
     * Adds what it finds to the lines that have no marks.
     *
     * @param article the article
     * @param marked for each of its blocks the marked spans
     * @return for each block the marked spans and what is set off otherwise
     */
    public List<List<MarkedSpan>> add(Article article, List<List<MarkedSpan>> marked) {
        List<List<MarkedSpan>> all = new ArrayList<>();
        for (int i = 0; i < marked.size(); i++) {
            BlockKind kind = article.blocks().get(i).kind();
            boolean open = marked.get(i).isEmpty() && (kind == BlockKind.PARAGRAPH || kind == BlockKind.LIST_ITEM);
            all.add(open ? find(article, i) : marked.get(i));
        }
        return all;
    }

    private List<MarkedSpan> find(Article article, int block) {
        for (LineRule rule : rules) {
            List<MarkedSpan> found = rule.find(article, block);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }
}
