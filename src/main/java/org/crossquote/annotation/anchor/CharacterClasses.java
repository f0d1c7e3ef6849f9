package org.crossquote.annotation.anchor;

import java.util.HashMap;
import java.util.Map;

/** Numbers the characters of a pattern from 1; all others are 0. Small: many patterns are looked for, each with its own. */
final class CharacterClasses {
    private static final int COMMON = 256;

    private final int[] common = new int[COMMON];
    private final Map<Character, Integer> rare = new HashMap<>();
    private int last;

    /** The number of a character of the pattern, a new one when it has none. */
    int add(char c) {
        if (of(c) == 0) {
            last++;
            if (c < COMMON) {
                common[c] = last;
            } else {
                rare.put(c, last);
            }
        }
        return of(c);
    }

    /** The number of a character, 0 when it is not in the pattern. */
    int of(char c) {
        return c < COMMON ? common[c] : rare.getOrDefault(c, 0);
    }
}
