package org.crossquote.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be taken along, and as what. */
public enum ExportFormat {
    /** For people, who need no Crossquote: articles, findings and notes as one page. */
    HTML("html", "html", true),
    /** For people: the quoted words and what the reader wrote, article by article. */
    MARKDOWN("md", "md", false),
    /** For spreadsheets: a row for each place of a note. */
    CSV("csv", "csv", false),
    /** For other programs and other computers: the notes as W3C Web Annotations, with nothing left out. */
    JSONLD("jsonld", "jsonld", false),
    /** For programs of qualitative research: articles, speakers, tags and notes as a REFI-QDA project. */
    QDPX("qdpx", "qdpx", true),
    /** For spreadsheets: a row for each quotation, link and difference. */
    FINDINGS_CSV("findings-csv", "csv", true),
    /** For other programs: the same with all that is known of them. */
    FINDINGS_JSON("findings-json", "json", true);

    private final String label;
    private final String ending;
    private final boolean withFindings;

    ExportFormat(String label, String ending, boolean withFindings) {
        this.label = label;
        this.ending = ending;
        this.withFindings = withFindings;
    }

    /** The name on the command line. */
    public String label() {
        return label;
    }

    /** What the name of such a file ends in, without the dot. */
    public String ending() {
        return ending;
    }

    /** Whether it holds what was found; otherwise it holds notes alone. */
    public boolean hasFindings() {
        return withFindings;
    }

    /** Whether it holds where accounts differ. */
    public boolean hasDifferences() {
        return withFindings && this != QDPX;
    }

    /** Whether it holds the reader's notes. */
    public boolean hasNotes() {
        return this != FINDINGS_CSV && this != FINDINGS_JSON;
    }

    /** The format of that name. */
    public static Optional<ExportFormat> named(String label) {
        return Arrays.stream(values())
                .filter(f -> f.label.equals(label.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The format that a file of that name is expected to have: of two with one ending the notes. */
    public static Optional<ExportFormat> ofFile(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(f -> f.ending.equals(ending)).findFirst();
    }
}
