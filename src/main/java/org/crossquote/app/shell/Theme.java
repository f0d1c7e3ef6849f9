package org.crossquote.app.shell;

/** Which colours the window has. */
public enum Theme {
    LIGHT("Light"),
    DARK("Dark"),
    /** As the computer's own setting says, and changing with it. */
    SYSTEM("As the system");

    private final String label;

    Theme(String label) {
        this.label = label;
    }

    /** The name on the screen. */
    public String label() {
        return label;
    }
}
