package org.crossquote.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.crossquote.text.Article;
import org.crossquote.text.Block;
import org.crossquote.text.BlockKind;
import org.crossquote.text.Span;
import org.crossquote.work.Progress;

/**
 * Paragraphs of a text whose lines were broken at a fixed width: quotations and names run over such line ends. A text is of that sort when
 * none of its lines is long and blank lines part its paragraphs; a word that a hyphen cuts at a line end shows it anywhere.
 */
public final class WrappedLines {
    /** What a broken line of a paragraph may be taken for, as it ends without a full stop. */
    private static final Set<BlockKind> JOINED = Set.of(BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.STANDFIRST);

    /** The head of a line that begins a turn of a transcript. */
    private static final Pattern LABEL = Pattern.compile("\\p{Lu}[^:.!?“”\"]{0,40}:");

    private static final int SHORTEST_LINE = 20;
    private static final int LONGEST_LINE = 100;
    /** So much shorter than the longest line of the text a line may be and still be full. */
    private static final int RAGGED = 6;

    private final Article article;
    private final int width;

    private WrappedLines(Article article, int width) {
        this.article = article;
        this.width = width;
    }

    /** The article with each such paragraph as one block; the article itself where there is none. */
    public static Article joined(Article article) {
        int width = 0;
        boolean parted = false;
        for (int i = 0; i < article.blocks().size(); i++) {
            Progress.checkpoint();
            Block block = article.blocks().get(i);
            width = Math.max(width, block.span().length());
            parted |= i > 0 && breaks(article, article.blocks().get(i - 1).span(), block.span()) > 1;
        }
        return parted ? new WrappedLines(article, width).join() : article;
    }

    /** The quotations, one that runs over line ends as a part for each line, all of one group. */
    static List<Quotation> parted(List<Quotation> found, Article article) {
        List<Quotation> parts = new ArrayList<>(found.size());
        List<Block> lines = article.blocks();
        for (Quotation q : found) {
            Progress.checkpoint();
            int line = lineAt(lines, q.span().start());
            if (line < lines.size() && lines.get(line).span().contains(q.span())) {
                parts.add(q);
                continue;
            }
            for (;
                    line < lines.size()
                            && lines.get(line).span().start() < q.span().end();
                    line++) {
                int start = Math.max(lines.get(line).span().start(), q.span().start());
                int end = Math.min(lines.get(line).span().end(), q.span().end());
                if (start < end && !article.text().substring(start, end).isBlank()) {
                    parts.add(q.at(new Span(start, end), article));
                }
            }
        }
        return parts;
    }

    /** The first of the lines, which stand in their order, that ends behind a place. */
    private static int lineAt(List<Block> lines, int place) {
        int from = 0;
        int to = lines.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (lines.get(middle).span().end() <= place) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private Article join() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < article.blocks().size(); i++) {
            Progress.checkpoint();
            Block block = article.blocks().get(i);
            Block before = i == 0 ? block : article.blocks().get(i - 1);
            if (i > 0 && goesOn(before, block)) {
                Block whole = blocks.removeLast();
                Span span = new Span(whole.span().start(), block.span().end());
                blocks.add(new Block(BlockKind.PARAGRAPH, span, whole.language()));
            } else {
                blocks.add(block);
            }
        }
        return blocks.size() == article.blocks().size()
                ? article
                : new Article(
                        article.id(),
                        article.title(),
                        article.language(),
                        article.text(),
                        blocks,
                        article.details(),
                        article.extraction());
    }

    private boolean goesOn(Block before, Block block) {
        boolean lines = JOINED.contains(before.kind())
                && JOINED.contains(block.kind())
                && breaks(article, before.span(), block.span()) == 1
                && before.span().length() >= SHORTEST_LINE;
        if (!lines) {
            return false;
        }
        String first = before.span().in(article.text()).strip();
        String next = block.span().in(article.text()).strip();
        int blank = next.indexOf(' ');
        int word = blank < 0 ? next.length() : blank;
        if (LABEL.matcher(next).lookingAt()) {
            return false;
        }
        boolean hyphen = first.length() > 1
                && first.endsWith("-")
                && Character.isLetter(first.charAt(first.length() - 2))
                && !next.isEmpty()
                && Character.isLowerCase(next.charAt(0));
        if (width > LONGEST_LINE) {
            return hyphen;
        }
        boolean full = first.length() + 1 + word > width - RAGGED;
        boolean open = !first.isEmpty() && ".!?…:”\"“»«".indexOf(first.charAt(first.length() - 1)) < 0;
        return full || open;
    }

    private static int breaks(Article article, Span before, Span behind) {
        return (int) article.text()
                .substring(before.end(), Math.max(before.end(), behind.start()))
                .chars()
                .filter(c -> c == '\n')
                .count();
    }
}
