package org.crossquote.export.drawing;

/**
 * A colour by what it is for.
 *
 * @param name its name in the style sheets of the window, without the prefix, such as {@code ink-soft}
 * @param onPaper what it is on paper, as {@code #rrggbb}: black on white, and greys
 */
public record Ink(String name, String onPaper) {
    /** The ground. */
    public static final Ink PAPER = new Ink("paper", "#ffffff");
    /** What is to be read. */
    public static final Ink WORDS = new Ink("ink", "#000000");
    /** What explains. */
    public static final Ink SOFT = new Ink("ink-soft", "#333333");
    /** What is hardly to be seen. */
    public static final Ink FAINT = new Ink("ink-faint", "#666666");
    /** A thin line between two things. */
    public static final Ink LINE = new Ink("line", "#aaaaaa");
    /** The ground of an article's number. */
    public static final Ink BADGE = new Ink("badge", "#000000");
    /** An article's number. */
    public static final Ink BADGE_WORDS = new Ink("badge-ink", "#ffffff");
    /** The ground of words that are pointed at. */
    public static final Ink EVIDENCE = new Ink("evidence", "#dddddd");
    /** What is quoted, whoever speaks. */
    public static final Ink QUOTED = new Ink("speaker-1", "#000000");

    /** @param styleClass of a speaker, such as {@code speaker-2} */
    public static Ink speaker(String styleClass) {
        return new Ink(styleClass, "#000000");
    }

    /** @param styleClass of a speaker, such as {@code speaker-2} */
    public static Ink tint(String styleClass) {
        return new Ink(styleClass + "-tint", "#eeeeee");
    }

    /** @param styleClass of a speaker, such as {@code speaker-2} */
    public static Ink strongTint(String styleClass) {
        return new Ink(styleClass + "-strong-tint", "#cccccc");
    }
}
