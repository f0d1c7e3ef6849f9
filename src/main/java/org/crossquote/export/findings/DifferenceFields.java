package org.crossquote.export.findings;

import org.crossquote.difference.Difference;
import org.crossquote.reading.Reasons;

/** A difference as the fields of a JSON object: with both passages and the pieces that differ. */
public final class DifferenceFields {
    private DifferenceFields() {}

    /** Writes the fields into the object that was begun. */
    public static void write(Difference difference, JsonLines json) {
        json.text("kind", difference.kind().label());
        json.object("a", () -> PassageFields.side(difference.a(), json));
        json.object("b", () -> PassageFields.side(difference.b(), json));
        json.object("what", () -> {
            json.object("a", () -> PassageFields.piece(difference.pieceOfA(), json));
            json.object("b", () -> PassageFields.piece(difference.pieceOfB(), json));
        });
        json.text("sure", difference.sureness().label());
        json.text("why", Reasons.inEnglish(difference.why()));
        json.text("rule", difference.why().id());
    }
}
