package org.crossquote.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What notes can be written as. */
public enum ExportFormat {
    /** For people: the quoted words and what the reader wrote, article by article. */
    MARKDOWN("md"),
    /** For spreadsheets: a row for each place of a note. */
    CSV("csv"),
    /** For other programs and other computers: W3C Web Annotations, with nothing left out. */
    JSONLD("jsonld");

    private final String label;

    ExportFormat(String label) {
        this.label = label;
    }

    /** The name on the command line, and the usual ending of the file. */
    public String label() {
        return label;
    }

    /** The format of that name. */
    public static Optional<ExportFormat> named(String label) {
        return Arrays.stream(values())
                .filter(f -> f.label.equals(label.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The format that a file of that name is expected to have. */
    public static Optional<ExportFormat> ofFile(String name) {
        return named(name.substring(name.lastIndexOf('.') + 1));
    }
}
