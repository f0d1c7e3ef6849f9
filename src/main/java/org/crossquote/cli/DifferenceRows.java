package org.crossquote.cli;

import java.util.List;
import org.crossquote.difference.Difference;
import org.crossquote.export.findings.DifferenceFields;
import org.crossquote.export.findings.JsonLines;

/** Differences as lines: with both passages and the pieces that differ. */
final class DifferenceRows implements Rows<Difference> {
    @Override
    public void write(Difference difference, JsonLines json) {
        DifferenceFields.write(difference, json);
    }

    @Override
    public List<String> heads() {
        return List.of("kind", "sure", "article", "start", "article", "start", "words", "words-there");
    }

    @Override
    public List<String> cells(Difference difference) {
        return List.of(
                difference.kind().label(),
                difference.sureness().label(),
                difference.a().article(),
                String.valueOf(difference.pieceOfA().span().start()),
                difference.b().article(),
                String.valueOf(difference.pieceOfB().span().start()),
                difference.pieceOfA().exact(),
                difference.pieceOfB().exact());
    }
}
