package org.crossquote.source.rtf;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossquote.source.flow.Flow;
import org.crossquote.source.flow.OfficeDetails;
import org.crossquote.source.flow.TableRows;
import org.crossquote.source.format.Blanks;
import org.crossquote.source.rtf.RtfState.Destination;
import org.crossquote.text.ArticleDetails;
import org.crossquote.text.BlockKind;

/** Makes paragraphs of what a parser reads. */
final class RtfWriter {
    private static final int LONGEST_HEADING = 120;
    private static final int BODY_LEVEL = 9;
    private static final Pattern BULLET = Pattern.compile("\\s*(?:[•·▪◦‣–-]|\\(?\\d{1,3}[.)])\\s*\\t\\s*");

    private final Flow flow = new Flow();
    private final TableRows table = new TableRows();
    private final Map<Integer, BlockKind> styles = new HashMap<>();
    private final StringBuilder words = new StringBuilder();
    private final StringBuilder name = new StringBuilder();
    private final StringBuilder title = new StringBuilder();
    private final StringBuilder author = new StringBuilder();
    private int style;
    private int named;
    private int level = BODY_LEVEL;
    private boolean isListItem;
    private boolean isInTable;
    private boolean isTableOpen;
    private boolean isBold = true;

    Flow flow() {
        return flow;
    }

    ArticleDetails details() {
        String given = Blanks.single(title.toString());
        return OfficeDetails.of(given.isEmpty() ? Optional.empty() : Optional.of(given), List.of(author.toString()));
    }

    void text(Destination to, String text, boolean bold) {
        switch (to) {
            case BODY -> {
                words.append(text);
                isBold &= bold || text.isBlank();
            }
            case TITLE -> title.append(text);
            case AUTHOR -> author.append(text);
            case STYLE -> name.append(text);
            default -> {}
        }
    }

    /** A group with a purpose of its own ends. */
    void ended(Destination destination) {
        if (destination == Destination.STYLE && !name.isEmpty()) {
            styles.put(named, kind(Blanks.single(name.toString()).replaceAll(";.*", "")));
            name.setLength(0);
            named = 0;
        }
    }

    private static BlockKind kind(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replace(" ", "");
        if (plain.matches("heading[1-9]")) {
            return BlockKind.HEADING;
        }
        return switch (plain) {
            case "title" -> BlockKind.TITLE;
            case "subtitle" -> BlockKind.STANDFIRST;
            case "quote", "intensequote", "quotations" -> BlockKind.QUOTE;
            case "caption" -> BlockKind.CAPTION;
            default -> plain.matches("list(bullet|number)\\d?") ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH;
        };
    }

    /** A control word that shapes paragraphs. */
    void control(Destination in, String word, int number, int level) {
        if (in == Destination.STYLE) {
            named = word.equals("s") ? number : named;
            return;
        }
        if (in != Destination.BODY) {
            return;
        }
        switch (word) {
            case "par", "sect", "\r", "\n" -> endParagraph();
            case "page", "column", "line" -> words.append('\n');
            case "pard" -> plain();
            case "s" -> style = number;
            case "outlinelevel" -> this.level = level;
            case "ls" -> isListItem = number > 0;
            case "pnlvlblt", "pnlvlbody" -> isListItem = true;
            case "intbl" -> isInTable = true;
            case "cell", "nestcell" -> endCell();
            case "row" -> endRow();
            default -> {}
        }
    }

    private void plain() {
        style = 0;
        level = BODY_LEVEL;
        isListItem = false;
        isInTable = false;
    }

    private void endCell() {
        openCell();
        endParagraph();
        table.cell();
    }

    private void openCell() {
        if (!isTableOpen) {
            table.begin();
            table.row();
            table.cell();
            isTableOpen = true;
        }
    }

    private void endRow() {
        if (isTableOpen) {
            table.dropCell();
            table.row();
            table.cell();
        }
    }

    private void endParagraph() {
        String text = words.toString();
        boolean bold = isBold;
        words.setLength(0);
        isBold = true;
        if (isInTable) {
            openCell();
        } else if (isTableOpen && !text.isBlank()) {
            closeTable();
        }
        Matcher bullet = BULLET.matcher(text);
        boolean hasBullet = bullet.lookingAt();
        BlockKind kind = hasBullet ? BlockKind.LIST_ITEM : kindOf(text.strip(), bold);
        String bare = hasBullet ? text.substring(bullet.end()) : text;
        if (!isTableOpen || !table.take(kind, bare)) {
            flow.add(kind, bare);
        }
    }

    private void closeTable() {
        isTableOpen = false;
        table.end(flow);
    }

    private BlockKind kindOf(String text, boolean bold) {
        BlockKind styled = styles.getOrDefault(style, BlockKind.PARAGRAPH);
        if (styled != BlockKind.PARAGRAPH) {
            return styled;
        }
        if (level >= 0 && level < BODY_LEVEL) {
            return BlockKind.HEADING;
        }
        if (isListItem) {
            return BlockKind.LIST_ITEM;
        }
        boolean looksLikeHeading = bold && text.length() <= LONGEST_HEADING && !text.matches("(?s).*[.:;,…]|.*\\n.*|");
        return looksLikeHeading ? BlockKind.HEADING : BlockKind.PARAGRAPH;
    }

    /** The file ends. */
    void end() {
        endParagraph();
        if (isTableOpen) {
            closeTable();
        }
    }
}
