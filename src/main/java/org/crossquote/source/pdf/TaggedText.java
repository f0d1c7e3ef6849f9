package org.crossquote.source.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.crossquote.source.flow.Flow;
import org.crossquote.text.BlockKind;
import org.crossquote.work.Progress;
import org.jspecify.annotations.Nullable;

/** Reads a tagged document by its structure tree: what is a paragraph and what a heading is said there, over columns and pages. */
final class TaggedText {
    private static final int DEEPEST = 200;
    private static final double LEAST_SHARE = 0.75;
    private static final int LEAST_BLOCKS = 2;

    private final Map<Long, List<Glyph>> marked = new HashMap<>();
    private final Map<COSDictionary, Integer> pages = new IdentityHashMap<>();
    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final GlyphText joiner;
    private final Flow flow = new Flow();
    private final List<Glyph> open = new ArrayList<>();
    private long taken;

    private TaggedText(PDDocument document, List<Glyph> glyphs, GlyphText joiner) {
        this.joiner = joiner;
        int number = 0;
        for (PDPage page : document.getPages()) {
            pages.put(page.getCOSObject(), number++);
        }
        for (Glyph glyph : glyphs) {
            if (glyph.mark() >= 0) {
                marked.computeIfAbsent(key(glyph.page(), glyph.mark()), k -> new ArrayList<>())
                        .add(glyph);
            }
        }
    }

    private static long key(int page, int mark) {
        return (long) page << 32 | mark;
    }

    /** The paragraphs of a document; empty when it has no tree, or one that leaves out much of the text. */
    static Optional<Flow> of(PDDocument document, List<Glyph> glyphs, GlyphText joiner) {
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root == null) {
            return Optional.empty();
        }
        TaggedText tagged = new TaggedText(document, glyphs, joiner);
        tagged.walk(root.getKids(), BlockKind.PARAGRAPH, null, 0);
        tagged.flush(BlockKind.PARAGRAPH);
        long all = glyphs.stream().filter(glyph -> !glyph.isBlank()).count();
        boolean isWhole =
                tagged.taken >= LEAST_SHARE * all && tagged.flow.blocks().size() >= LEAST_BLOCKS;
        return isWhole ? Optional.of(tagged.flow) : Optional.empty();
    }

    private void walk(List<Object> kids, BlockKind kind, @Nullable PDPage page, int depth) {
        for (Object kid : kids) {
            Progress.checkpoint();
            switch (kid) {
                case PDStructureElement element -> {
                    if (depth < DEEPEST && seen.add(element.getCOSObject())) {
                        element(element, kind, page, depth);
                    }
                }
                case Integer mark -> take(page, mark);
                case PDMarkedContentReference reference ->
                    take(reference.getPage() == null ? page : reference.getPage(), reference.getMCID());
                default -> {}
            }
        }
    }

    private void element(PDStructureElement element, BlockKind outer, @Nullable PDPage page, int depth) {
        PDPage own = element.getPage() == null ? page : element.getPage();
        String type = String.valueOf(element.getStandardStructureType()).toUpperCase(Locale.ROOT);
        if (type.equals("ARTIFACT") || type.equals("FIGURE") || type.equals("LBL")) {
            return;
        }
        BlockKind kind = kind(type);
        boolean isBlock = kind != null || isGroup(type);
        if (isBlock) {
            flush(outer);
        }
        BlockKind inner = kind == null || kind == BlockKind.PARAGRAPH && outer != BlockKind.PARAGRAPH ? outer : kind;
        walk(element.getKids(), inner, own, depth + 1);
        if (isBlock) {
            flush(inner);
        }
    }

    private static boolean isGroup(String type) {
        return switch (type) {
            case "DOCUMENT",
                    "PART",
                    "ART",
                    "SECT",
                    "DIV",
                    "L",
                    "TABLE",
                    "TR",
                    "TBODY",
                    "THEAD",
                    "TFOOT",
                    "TOC",
                    "INDEX",
                    "ASIDE" -> true;
            default -> false;
        };
    }

    private static @Nullable BlockKind kind(String type) {
        return switch (type) {
            case "P" -> BlockKind.PARAGRAPH;
            case "TITLE" -> BlockKind.TITLE;
            case "H", "H1", "H2", "H3", "H4", "H5", "H6" -> BlockKind.HEADING;
            case "LI", "LBODY" -> BlockKind.LIST_ITEM;
            case "TD", "TH" -> BlockKind.TABLE;
            case "CAPTION" -> BlockKind.CAPTION;
            case "BLOCKQUOTE" -> BlockKind.QUOTE;
            case "TOCI" -> BlockKind.CONTENTS;
            case "NOTE", "FENOTE" -> BlockKind.BOILERPLATE;
            default -> null;
        };
    }

    private void take(@Nullable PDPage page, int mark) {
        Integer number = page == null ? null : pages.get(page.getCOSObject());
        List<Glyph> glyphs = number == null ? null : marked.remove(key(number, mark));
        if (glyphs != null) {
            open.addAll(glyphs);
            taken += glyphs.stream().filter(glyph -> !glyph.isBlank()).count();
        }
    }

    private void flush(BlockKind kind) {
        StringBuilder text = new StringBuilder();
        int start = 0;
        for (int i = 1; i <= open.size(); i++) {
            if (i == open.size() || !open.get(i).isOnLineOf(open.get(i - 1))) {
                joiner.join(text, GlyphText.line(open.subList(start, i)));
                start = i;
            }
        }
        open.clear();
        flow.add(kind, text.toString());
    }
}
