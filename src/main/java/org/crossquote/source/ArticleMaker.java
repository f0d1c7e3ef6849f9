package org.crossquote.source;

import java.util.ArrayList;
import java.util.List;
import org.crossquote.source.format.ExtractedArticle;
import org.crossquote.source.format.ExtractedBlock;
import org.crossquote.source.structure.Line;
import org.crossquote.source.structure.StructureFinder;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleDetails;
import org.crossquote.text.Block;
import org.crossquote.text.BlockKind;
import org.crossquote.text.Extraction;
import org.crossquote.text.NormalText;
import org.crossquote.work.Progress;
import org.jspecify.annotations.Nullable;

/** Makes an article of what a reader took out of a file: its blocks, their languages, and a title for display. */
public final class ArticleMaker {
    private static final int TITLE_LENGTH = 70;

    private final StructureFinder structure = StructureFinder.standard();
    private final LanguageGuesser languages = LanguageGuesser.standard();

    /**
     * The article of a plain text, which may be empty.
     *
     * @param id how the article is called in its collection
     */
    public Article make(String id, String text) {
        return make(id, ExtractedArticle.plain(text), Extraction.PLAIN);
    }

    /**
     * The article that a reader took out of a file. Blocks that the reader does not know are found in the text.
     *
     * @param id how the article is called in its collection
     * @param by which reader
     */
    public Article make(String id, ExtractedArticle extracted, Extraction by) {
        String text = extracted.text();
        NormalText composed = NormalText.of(text);
        List<ExtractedBlock> known = extracted.blocks().orElseGet(() -> found(composed));
        String language = language(composed.text(), extracted.language());
        List<Block> blocks = new ArrayList<>(known.size());
        for (ExtractedBlock block : known) {
            Progress.checkpoint();
            String own = languages.ofLine(words(text, block), language);
            blocks.add(new Block(block.kind(), block.span(), own));
        }
        ArticleDetails details = detailsOf(text, blocks, language, extracted.details());
        String title = details.title() == null ? title(id, text, known) : details.title();
        Extraction extraction = new Extraction(by.format(), by.version(), extracted.reason());
        return new Article(id, title, language, text, blocks, details, extraction);
    }

    /** What the file says of the article; where it says nothing of day or authors, what its first lines say. */
    private static ArticleDetails detailsOf(String text, List<Block> blocks, String language, ArticleDetails known) {
        boolean isKnown = known.published() != null && !known.authors().isEmpty();
        return isKnown ? known : DetailsReason.visible(text, blocks, language).addedTo(known);
    }

    private List<ExtractedBlock> found(NormalText text) {
        return structure.find(text.text()).stream()
                .map(line -> new ExtractedBlock(
                        line.kind(), text.inOriginal(line.line().span())))
                .toList();
    }

    /** The words show their language; where they do not, the file is believed. */
    private String language(String text, @Nullable String declared) {
        String guessed = languages.ofText(text);
        return guessed.equals(LanguageGuesser.UNKNOWN) && declared != null ? declared : guessed;
    }

    /** The title; without one the first heading, then the first words of the text, then the file's name. */
    private static String title(String id, String text, List<ExtractedBlock> blocks) {
        for (BlockKind kind : List.of(BlockKind.TITLE, BlockKind.HEADING, BlockKind.STANDFIRST, BlockKind.PARAGRAPH)) {
            for (ExtractedBlock block : blocks) {
                if (block.kind() == kind) {
                    return firstWords(words(text, block));
                }
            }
        }
        return blocks.isEmpty() ? id : firstWords(words(text, blocks.getFirst()));
    }

    private static String words(String text, ExtractedBlock block) {
        return NormalText.of(Line.words(text, block.span().start(), block.span().end()))
                .text();
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
