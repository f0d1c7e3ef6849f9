package org.crossquote.quote;

/** What a segment in quotation marks is. */
public enum QuotationKind {
    /** Somebody's words, a sentence or more. */
    DIRECT("direct"),
    /** Somebody's words inside a sentence of the article's own. */
    PARTIAL("partial"),
    /** Marks that claim nobody's words: titles, nicknames, irony, words as words. */
    SCARE("scare");

    private final String label;

    QuotationKind(String label) {
        this.label = label;
    }

    /** The name on the command line. */
    public String label() {
        return label;
    }
}
