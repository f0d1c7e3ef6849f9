package org.crossquote.quote.mark;

import java.util.ArrayList;
import java.util.List;
import org.crossquote.quote.words.Lexicon;
import org.crossquote.text.Article;
import org.crossquote.text.BlockKind;
import org.crossquote.work.Progress;

/** Speech that no marks set off: dashes, transcripts, a block behind a colon. Immutable. */
public final class UnmarkedSpeech {
    private final Article article;
    private final TranscriptRule transcript;
    private final List<LineRule> rules;

    /**
     * @param article the article to be looked at
     * @param lexicon its language
     */
    public UnmarkedSpeech(Article article, Lexicon lexicon) {
        this.article = article;
        transcript = new TranscriptRule(article);
        rules = List.of(new DashRule(lexicon), transcript, new ColonRule(lexicon));
    }

    /** A way to set speech off. */
    interface LineRule {
        /** The speech in a line of the article that has no marks; empty when it has none. */
        List<MarkedSpan> find(Article article, int block);
    }

    /**
     * Adds what it finds to the lines.
     *
     * @param marked for each of the article's blocks the marked spans
     * @return for each block the marked spans and what is set off otherwise
     */
    public List<List<MarkedSpan>> add(List<List<MarkedSpan>> marked) {
        List<List<MarkedSpan>> all = new ArrayList<>();
        for (int i = 0; i < marked.size(); i++) {
            Progress.checkpoint();
            BlockKind kind = article.blocks().get(i).kind();
            boolean speaks = kind == BlockKind.PARAGRAPH || kind == BlockKind.LIST_ITEM || kind == BlockKind.QUOTE;
            List<MarkedSpan> line = marked.get(i);
            List<MarkedSpan> turns = speaks ? List.of() : transcript.find(article, i);
            all.add(
                    !turns.isEmpty() && line.isEmpty()
                            ? turns
                            : !speaks ? line : line.isEmpty() ? find(i) : around(line, transcript.find(article, i)));
        }
        return all;
    }

    private List<MarkedSpan> find(int block) {
        for (LineRule rule : rules) {
            List<MarkedSpan> found = rule.find(article, block);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** The marks of a line, inside the turn of a transcript when the line is one. */
    private static List<MarkedSpan> around(List<MarkedSpan> marked, List<MarkedSpan> turns) {
        if (turns.isEmpty()
                || !marked.stream().allMatch(m -> turns.get(0).span().contains(m.span()))) {
            return marked;
        }
        List<MarkedSpan> all = new ArrayList<>(turns);
        marked.forEach(m -> all.add(m.at(m.depth() + 1)));
        return all;
    }
}
