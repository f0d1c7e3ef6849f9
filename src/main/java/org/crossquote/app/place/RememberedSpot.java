package org.crossquote.app.place;

/**
 * Where in a text somebody was reading, found again when the text has changed since.
 *
 * @param offset the first unit in view, in UTF-16 units
 * @param words the words that begin there
 */
record RememberedSpot(int offset, String words) {
    private static final int MOST_WORDS = 60;

    /** What must be left of the words to know them again. */
    private static final int LEAST_WORDS = 12;

    RememberedSpot {
        offset = Math.max(0, offset);
        words = words.substring(0, Math.min(MOST_WORDS, words.length()));
    }

    /** The spot at an offset of a text. */
    static RememberedSpot at(String text, int offset) {
        int start = Math.clamp(offset, 0, text.length());
        return new RememberedSpot(start, text.substring(start, Math.min(text.length(), start + MOST_WORDS)));
    }

    /** Where it is in a text that may have changed: where the words stand, nearest to where they stood; else the same offset. */
    int in(String text) {
        if (text.startsWith(words, Math.min(offset, text.length()))) {
            return Math.min(offset, text.length());
        }
        for (int length = words.length(); length >= LEAST_WORDS; length /= 2) {
            int found = nearest(text, words.substring(0, length));
            if (found >= 0) {
                return found;
            }
        }
        return Math.min(offset, text.length());
    }

    private int nearest(String text, String part) {
        int before = text.lastIndexOf(part, offset);
        int after = text.indexOf(part, offset);
        boolean isBeforeNearer = before >= 0 && (after < 0 || offset - before < after - offset);
        return isBeforeNearer ? before : after;
    }
}
