package org.crossquote.source.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.crossquote.source.xml.XmlWalk;
import org.crossquote.text.BlockKind;
import org.jspecify.annotations.Nullable;

/** What the named styles of a document say that their paragraphs are. The names of Word's own styles are English in every language of Word. */
final class DocxStyles implements XmlWalk.Visitor {
    private static final int MOST_PARENTS = 10;

    /** A style: its name, what it is based on, and what it sets. */
    private static final class Style {
        private String name = "";
        private String parent = "";
        private boolean isHeading;
        private boolean isList;
    }

    private final Map<String, Style> styles = new HashMap<>();
    private Style open = new Style();

    @Override
    public void start(String name, XMLStreamReader at) {
        String value = XmlWalk.attribute(at, "val");
        switch (name) {
            case "style" -> {
                open = new Style();
                styles.put(XmlWalk.attribute(at, "styleId"), open);
            }
            case "name" -> open.name = open.name.isEmpty() ? value.toLowerCase(Locale.ROOT) : open.name;
            case "basedOn" -> open.parent = value;
            case "outlineLvl" -> open.isHeading = isOutline(value);
            case "numId" -> open.isList = !value.equals("0");
            default -> {}
        }
    }

    @Override
    public void end(String name) {}

    @Override
    public void text(String text) {}

    /** Level 9 is the body's. */
    static boolean isOutline(String level) {
        return level.length() == 1 && Character.isDigit(level.charAt(0)) && !level.equals("9");
    }

    /** The kind of a style's paragraphs, or null where they are like any others. */
    @Nullable
    BlockKind kindOf(String id) {
        String at = id;
        for (int i = 0; i < MOST_PARENTS && !at.isEmpty(); i++) {
            Style style = styles.get(at);
            BlockKind named = named(style == null ? at.toLowerCase(Locale.ROOT) : style.name);
            if (named != null) {
                return named;
            }
            if (style == null) {
                return null;
            }
            if (style.isHeading) {
                return BlockKind.HEADING;
            }
            if (style.isList) {
                return BlockKind.LIST_ITEM;
            }
            at = style.parent;
        }
        return null;
    }

    private static @Nullable BlockKind named(String name) {
        String plain = name.replace(" ", "");
        if (plain.matches("heading[1-9]")) {
            return BlockKind.HEADING;
        }
        if (plain.matches("toc[1-9]")) {
            return BlockKind.CONTENTS;
        }
        if (plain.matches("list(bullet|number)[1-9]?")) {
            return BlockKind.LIST_ITEM;
        }
        return switch (plain) {
            case "title" -> BlockKind.TITLE;
            case "subtitle", "abstract" -> BlockKind.STANDFIRST;
            case "quote", "intensequote", "blocktext" -> BlockKind.QUOTE;
            case "caption", "imagecaption", "tablecaption" -> BlockKind.CAPTION;
            case "author", "date" -> BlockKind.BYLINE;
            default -> null;
        };
    }
}
