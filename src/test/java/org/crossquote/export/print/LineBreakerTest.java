package org.crossquote.export.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.crossquote.export.drawing.Face;
import org.junit.jupiter.api.Test;

class LineBreakerTest {
    /** Every letter is one wide. */
    private static List<String> lines(String text, double room) {
        LetterWidths one = (letters, face, size) -> letters.length();
        return LineBreaker.lines(List.of(Piece.of(text, Face.PLAIN)), 10, room, one).stream()
                .map(line -> line.stream().map(Piece::text).collect(Collectors.joining()))
                .toList();
    }

    @Test
    void aWordStaysWholeAtItsApostrophe() {
        assertThat(lines("saw the harbour’s end", 16)).containsExactly("saw the ", "harbour’s end");
        assertThat(lines("saw the harbour's end", 16)).containsExactly("saw the ", "harbour's end");
    }

    @Test
    void aClosingMarkEndsAWord() {
        assertThat(lines("the ‘old harbour’ end", 17)).containsExactly("the ‘old harbour’ ", "end");
    }
}
