package org.crossquote.text;

/** What can be known of an article besides its title, which every article has. */
public enum DetailField {
    AUTHORS("authors"),
    OUTLET("outlet"),
    PUBLISHED("published"),
    ADDRESS("address");

    private final String label;

    DetailField(String label) {
        this.label = label;
    }

    /** The name in files. */
    public String label() {
        return label;
    }
}
