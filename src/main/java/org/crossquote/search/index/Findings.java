package org.crossquote.search.index;

import org.jspecify.annotations.Nullable;

/** What is found in many texts while it is looked for. Of one thread. */
final class Findings {
    private final @Nullable SpanListBuilder[] texts;

    /** @param texts how many texts there are */
    Findings(int texts) {
        this.texts = new SpanListBuilder[texts];
    }

    /**
     * Takes what is found in a text.
     *
     * @param expected how many spans come now
     */
    SpanListBuilder in(int text, int expected) {
        SpanListBuilder here = texts[text];
        if (here == null) {
            here = new SpanListBuilder(expected);
            texts[text] = here;
        }
        return here;
    }

    /** All that was found. Nothing is taken afterwards. */
    Occurrences occurrences() {
        return new Occurrences(texts);
    }
}
