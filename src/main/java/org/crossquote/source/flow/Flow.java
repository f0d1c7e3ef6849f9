package org.crossquote.source.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crossquote.source.format.Blanks;
import org.crossquote.source.format.BlockWriter;
import org.crossquote.source.format.ExtractedArticle;
import org.crossquote.text.ArticleDetails;
import org.crossquote.text.BlockKind;
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs of one article in their order, before it is known which is its title and which names its authors. Used by one thread.
 */
public final class Flow {
    private static final int FIRST_BLOCKS = 6;
    private static final int LONGEST_TITLE = 300;

    private final List<FlowBlock> blocks = new ArrayList<>();

    /** Adds a paragraph; a blank line in it, as two line breaks make it, ends one and begins another. */
    public void add(BlockKind kind, String text) {
        for (String part : text.split("\\n[ \\t\\u00A0]*\\n", -1)) {
            if (!Blanks.single(part).isEmpty()) {
                blocks.add(new FlowBlock(kind, part));
            }
        }
    }

    /** Adds a paragraph as it is. */
    public void add(FlowBlock block) {
        add(block.kind(), block.text());
    }

    /** Whether there is nothing in it. */
    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    /** What was added so far. */
    public List<FlowBlock> blocks() {
        return List.copyOf(blocks);
    }

    /**
     * The article: the title is what the format marks as one, else the first heading at its start, else what the file says. Names under
     * it are its byline.
     *
     * @param known what the file says of the article
     * @param language the ISO 639-1 code of the language the file says it is in, or null
     */
    public ExtractedArticle article(ArticleDetails known, @Nullable String language) {
        int titleAt = titleAt(known.title());
        String title =
                titleAt < 0 ? known.title() : Blanks.single(blocks.get(titleAt).text());
        BlockWriter writer = new BlockWriter();
        if (title != null) {
            writer.add(BlockKind.TITLE, title);
        }
        List<String> authors = new ArrayList<>();
        int sinceTitle = 0;
        for (int i = 0; i < blocks.size(); i++) {
            FlowBlock block = blocks.get(i);
            if (i == titleAt || sinceTitle < 3 && isTitle(block, title)) {
                continue;
            }
            BlockKind kind = kindOf(block, sinceTitle, titleAt >= 0 && i > titleAt && authors.isEmpty());
            if (kind == BlockKind.BYLINE && Bylines.isByline(Blanks.single(block.text()))) {
                authors.addAll(Bylines.ofByline(block.text()));
            }
            writer.add(kind, block.text());
            sinceTitle += kind == BlockKind.BYLINE ? 0 : 1;
        }
        ArticleDetails visible = new ArticleDetails(title, authors, null, null, null);
        return writer.article(known.correctedBy(visible)).in(language);
    }

    private static BlockKind kindOf(FlowBlock block, int sinceTitle, boolean mayBeByline) {
        boolean isPlain = block.kind() == BlockKind.PARAGRAPH || block.kind() == BlockKind.HEADING;
        if (mayBeByline && isPlain && sinceTitle < 2 && Bylines.isByline(Blanks.single(block.text()))) {
            return BlockKind.BYLINE;
        }
        return block.kind() == BlockKind.TITLE ? BlockKind.HEADING : block.kind();
    }

    private int titleAt(@Nullable String known) {
        int first = Math.min(FIRST_BLOCKS, blocks.size());
        for (int i = 0; i < first; i++) {
            if (blocks.get(i).kind() == BlockKind.TITLE || isTitle(blocks.get(i), known)) {
                return i;
            }
        }
        for (int i = 0; i < Math.min(3, first); i++) {
            FlowBlock block = blocks.get(i);
            if (block.kind() == BlockKind.HEADING && block.text().length() <= LONGEST_TITLE) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isTitle(FlowBlock block, @Nullable String title) {
        return title != null && letters(block.text()).equals(letters(title));
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
