package org.crossquote.source.odt;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.crossquote.source.xml.XmlWalk;
import org.crossquote.text.BlockKind;

/** What the styles of a document say that its paragraphs are; a paragraph's own style is based on one with a name. */
final class OdtStyles implements XmlWalk.Visitor {
    private static final int MOST_PARENTS = 10;

    private final Map<String, String> parents = new HashMap<>();

    @Override
    public void start(String name, XMLStreamReader at) {
        if (name.equals("style") && XmlWalk.attribute(at, "family").equals("paragraph")) {
            parents.put(XmlWalk.attribute(at, "name"), XmlWalk.attribute(at, "parent-style-name"));
        }
    }

    @Override
    public void end(String name) {}

    @Override
    public void text(String text) {}

    /** The kind of a style's paragraphs; the names of the program's own styles are English everywhere. */
    BlockKind kindOf(String style) {
        String at = style;
        for (int i = 0; i < MOST_PARENTS && !at.isEmpty(); i++) {
            BlockKind named = named(at.replace("_20_", "").toLowerCase(Locale.ROOT));
            if (named != BlockKind.PARAGRAPH) {
                return named;
            }
            at = parents.getOrDefault(at, "");
        }
        return BlockKind.PARAGRAPH;
    }

    private static BlockKind named(String name) {
        if (name.startsWith("heading")) {
            return BlockKind.HEADING;
        }
        if (name.startsWith("contents")) {
            return BlockKind.CONTENTS;
        }
        return switch (name) {
            case "title" -> BlockKind.TITLE;
            case "subtitle", "abstract" -> BlockKind.STANDFIRST;
            case "quotations", "quotation" -> BlockKind.QUOTE;
            case "caption", "illustration", "figure", "figurecaption", "tablecaption" -> BlockKind.CAPTION;
            case "author", "date" -> BlockKind.BYLINE;
            case "footer", "header" -> BlockKind.BOILERPLATE;
            default -> BlockKind.PARAGRAPH;
        };
    }
}
