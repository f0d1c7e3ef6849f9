package org.crossquote.text;

/** What a line of an article is. */
public enum BlockKind {
    TITLE("title"),
    STANDFIRST("standfirst"),
    BYLINE("byline"),
    HEADING("heading"),
    PARAGRAPH("paragraph"),
    LIST_ITEM("list-item"),
    /** A paragraph that is set off as somebody's words. */
    QUOTE("quote"),
    /** A row of a table, its cells parted by tabs. */
    TABLE("table"),
    CONTENTS("contents"),
    CAPTION("caption"),
    BOILERPLATE("boilerplate"),
    COMMENTS_HEADING("comments-heading"),
    COMMENT("comment");

    private final String label;

    BlockKind(String label) {
        this.label = label;
    }

    /** The name in files and on the command line, such as {@code list-item}. */
    public String label() {
        return label;
    }

    /** Whether this is the article's own running text or its furniture: false for boilerplate, comments and contents. */
    public boolean isArticleText() {
        return switch (this) {
            case BOILERPLATE, COMMENTS_HEADING, COMMENT, CONTENTS -> false;
            default -> true;
        };
    }
}
