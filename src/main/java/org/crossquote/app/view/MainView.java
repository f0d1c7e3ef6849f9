package org.crossquote.app.view;

import java.util.function.Supplier;

/**
 * A main view, which stands where the columns are while it is shown.
 *
 * @param id a name that never changes, such as {@code speakers}; its command is {@code view.speakers}
 * @param name what the reader sees, a word or two
 * @param order its place in the switch, 1 to 9; its key is Alt and that number. 1 Read, 2 Speakers, 3 Facts, 4 Differences, 5 Time, 6 Articles
 * @param page made when it is shown for the first time
 */
public record MainView(String id, String name, int order, Supplier<? extends ViewPage> page) {
    private static final int MOST = 9;

    /** @throws IllegalArgumentException when the order has no key */
    public MainView {
        if (order < 1 || order > MOST) {
            throw new IllegalArgumentException("no key for " + order);
        }
    }

    /** The command that shows it. */
    public String command() {
        return "view." + id;
    }
}
