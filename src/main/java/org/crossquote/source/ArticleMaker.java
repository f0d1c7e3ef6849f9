package org.crossquote.source;

import java.util.ArrayList;
import java.util.List;
import org.crossquote.source.structure.MarkedLine;
import org.crossquote.source.structure.StructureFinder;
import org.crossquote.text.Article;
import org.crossquote.text.Block;
import org.crossquote.text.BlockKind;
import org.crossquote.text.NormalText;

/** Makes an article of a text: its blocks, their languages, and a title for display. */
public final class ArticleMaker {
    private static final int TITLE_LENGTH = 70;

    private final StructureFinder structure = StructureFinder.standard();
    private final LanguageGuesser languages = LanguageGuesser.standard();

    /**
     * The article of {@code text}, which may be empty.
     *
     * @param id how the article is called in its collection
     */
    public Article make(String id, String text) {
        NormalText composed = NormalText.of(text);
        List<MarkedLine> lines = structure.find(composed.text());
        String language = languages.ofText(composed.text());
        List<Block> blocks = new ArrayList<>(lines.size());
        for (MarkedLine line : lines) {
            String own = languages.ofLine(line.line().text(), language);
            blocks.add(new Block(line.kind(), composed.inOriginal(line.line().span()), own));
        }
        return new Article(id, title(id, lines), language, text, blocks);
    }

    /** The title; without one the first heading, then the first words of the text, then the file's name. */
    private static String title(String id, List<MarkedLine> lines) {
        for (BlockKind kind : List.of(BlockKind.TITLE, BlockKind.HEADING, BlockKind.STANDFIRST, BlockKind.PARAGRAPH)) {
            for (MarkedLine line : lines) {
                if (line.kind() == kind) {
                    return firstWords(line.line().text());
                }
            }
        }
        return lines.isEmpty() ? id : firstWords(lines.getFirst().line().text());
    }

    private static String firstWords(String line) {
        if (line.length() <= 2 * TITLE_LENGTH) {
            return line;
        }
        int cut = line.lastIndexOf(' ', TITLE_LENGTH);
        int end = cut > 0 ? cut : line.offsetByCodePoints(0, TITLE_LENGTH / 2);
        return line.substring(0, end) + "…";
    }
}
