package org.crossquote.cli;

import java.util.List;
import org.crossquote.difference.Difference;
import org.crossquote.link.Passage;
import org.crossquote.reading.Reasons;

/** Differences as lines: with both passages and the pieces that differ. */
final class DifferenceRows implements Rows<Difference> {
    @Override
    public void write(Difference difference, JsonLines json) {
        json.text("kind", difference.kind().label());
        json.object("a", () -> side(difference.a(), json));
        json.object("b", () -> side(difference.b(), json));
        json.object("what", () -> {
            json.object("a", () -> piece(difference.pieceOfA(), json));
            json.object("b", () -> piece(difference.pieceOfB(), json));
        });
        json.text("sure", difference.sureness().label());
        json.text("why", Reasons.inEnglish(difference.why()));
        json.text("rule", difference.why().id());
    }

    private static void side(Passage passage, JsonLines json) {
        json.text("article", passage.article());
        piece(passage, json);
    }

    private static void piece(Passage piece, JsonLines json) {
        json.span(piece.span());
        json.text("exact", piece.exact());
    }

    @Override
    public List<String> heads() {
        return List.of("kind", "sure", "article", "start", "article", "start", "words", "words there");
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
