package org.crossquote.app.search;

import org.crossquote.app.script.GroundedText;
import org.crossquote.search.Excerpt;
import org.crossquote.text.Span;

/** The words around some hits, in the article's type; the hits are bold on a ground. */
final class ExcerptText extends GroundedText {
    ExcerptText() {
        super("excerpt", "hit-ground");
    }

    void show(Excerpt excerpt) {
        clear();
        int at = 0;
        for (Span mark : excerpt.marks()) {
            add(excerpt.text().substring(at, mark.start()), "around");
            addOnGround(mark.in(excerpt.text()), "hit");
            at = mark.end();
        }
        add(excerpt.text().substring(at), "around");
        show();
    }
}
