package org.crossquote.text;

import org.jspecify.annotations.Nullable;

/**
 * How an article's text came out of its file. The same file gives the same text as long as format and version are the same, so
 * that what points into the text can tell when it has to look for its place again.
 *
 * @param format the format's id, such as {@code text}
 * @param version the version of the way its text is taken out; grows when that gives other texts
 * @param reason the id of the sentence that says where in the file the text was found, or null where that is no question
 */
public record Extraction(
        String format, int version, @Nullable String reason) {
    /** Plain text: the file's own, to the byte. */
    public static final Extraction PLAIN = new Extraction("text", 1, null);

    /** An extraction that needs no reason. */
    public static Extraction of(String format, int version) {
        return new Extraction(format, version, null);
    }

    /** Format and version as they stand in files, such as {@code text 1}. */
    public String label() {
        return format + " " + version;
    }
}
