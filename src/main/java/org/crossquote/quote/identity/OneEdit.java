package org.crossquote.quote.identity;

/** Whether two words differ by one letter: another, one more, one less, or two neighbours the other way round (Damerau, 1964). */
public final class OneEdit {
    /** In a shorter name one letter makes another name: Lee and Lea. */
    private static final int SHORTEST = 5;

    private OneEdit() {}

    /** Whether exactly one edit makes one word of the other, their first letters being the same and both long enough. */
    public static boolean apart(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        if (shorter.length() < SHORTEST
                || longer.length() - shorter.length() > 1
                || one.equals(other)
                || one.charAt(0) != other.charAt(0)) {
            return false;
        }
        int i = 0;
        while (i < shorter.length() && shorter.charAt(i) == longer.charAt(i)) {
            i++;
        }
        if (longer.length() > shorter.length()) {
            return shorter.substring(i).equals(longer.substring(i + 1));
        }
        return shorter.substring(i + 1).equals(longer.substring(i + 1)) || isTurned(shorter, longer, i);
    }

    private static boolean isTurned(String one, String other, int i) {
        return i + 1 < one.length()
                && one.charAt(i) == other.charAt(i + 1)
                && one.charAt(i + 1) == other.charAt(i)
                && one.substring(i + 2).equals(other.substring(i + 2));
    }
}
