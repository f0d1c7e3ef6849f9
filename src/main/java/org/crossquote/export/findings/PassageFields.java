package org.crossquote.export.findings;

import org.crossquote.link.Passage;

/** A passage as the fields of a JSON object. */
final class PassageFields {
    private PassageFields() {}

    /** With its article. */
    static void side(Passage passage, JsonLines json) {
        json.text("article", passage.article());
        piece(passage, json);
    }

    /** Without it, where the article is known. */
    static void piece(Passage piece, JsonLines json) {
        json.span(piece.span());
        json.text("exact", piece.exact());
    }
}
