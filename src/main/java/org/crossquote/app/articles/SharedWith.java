package org.crossquote.app.articles;

import java.util.Map;

/**
 * How much every article shares with one of them.
 *
 * @param number the number of that one, 0 for none
 * @param passages how many of its passages each other one tells, by its id
 */
record SharedWith(int number, Map<String, Integer> passages) {
    static final SharedWith NOBODY = new SharedWith(0, Map.of());

    SharedWith {
        passages = Map.copyOf(passages);
    }

    int of(String article) {
        return passages.getOrDefault(article, 0);
    }

    int most() {
        return passages.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
