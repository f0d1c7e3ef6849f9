package org.crossquote.source.web.details;

import java.util.List;

/**
 * The places of a page that call its article by a title, checked against each other. Structured data, heading and window are often one field
 * of what the publisher writes in, written for those who search: then they are one witness, and what was written for sharing is another.
 *
 * @param structured as the structured data call it
 * @param shared as it is called where it is shared
 * @param window as the window's title calls it, or empty
 * @param headings the headings of the page, each as it is shown
 */
record TitleWitnesses(String structured, String shared, String window, List<String> headings) {
    private static final int ALL = 100;
    private static final int ANOTHER_WORDING = 50;

    TitleWitnesses {
        headings = List.copyOf(headings);
    }

    /** The title to call the article by. */
    String mostTrusted() {
        if (isShown(structured)) {
            return isWrittenForSharing() ? shared : structured;
        }
        boolean repeatsWindow = SharedWords.areLike(structured, window);
        boolean onlyWordedOtherwise =
                SharedWords.percent(structured, shared) >= ANOTHER_WORDING && SharedWords.areLike(shared, window);
        return isShown(shared) && (repeatsWindow || onlyWordedOtherwise) ? shared : structured;
    }

    /** A title that stands nowhere else, and does not only say more or less than the one that is shown. */
    private boolean isWrittenForSharing() {
        return SharedWords.percent(structured, shared) < ALL
                && SharedWords.percent(shared, structured) < ALL
                && !SharedWords.areLike(shared, window)
                && !isShown(shared);
    }

    private boolean isShown(String title) {
        return headings.stream().anyMatch(heading -> SharedWords.areLike(title, heading));
    }
}
