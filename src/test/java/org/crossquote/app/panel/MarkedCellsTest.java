package org.crossquote.app.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossquote.app.panel.SlotTable.Cell;
import org.crossquote.app.panel.SlotTable.Other;
import org.crossquote.app.panel.SlotTable.Same;
import org.crossquote.app.panel.WordDifferences.Change;
import org.crossquote.app.panel.WordDifferences.Piece;
import org.crossquote.link.Passage;
import org.crossquote.text.Span;
import org.junit.jupiter.api.Test;

/** Where accounts differ within the slots of the table, and punctuation that is another. */
class MarkedCellsTest {
    private static final String ROOT = "“They were late before that. But after the storm, she was quick.”";
    private static final int AT = 1000;

    private static Passage passage(String words) {
        return new Passage("a.txt", new Span(AT, AT + words.length()), words);
    }

    private static List<Cell> marked(String words, boolean punctuation, String... differing) {
        List<Span> pieces = List.of(differing).stream()
                .map(piece -> new Span(AT + words.indexOf(piece), AT + words.indexOf(piece) + piece.length()))
                .toList();
        SlotTable table = SlotTable.of(ROOT, List.of(words));
        return new MarkedCells(passage(words), pieces, punctuation)
                .of(table.rows().getFirst());
    }

    private static List<String> texts(List<Cell> cells, Change change) {
        return cells.stream()
                .flatMap(c -> c instanceof Other other ? other.pieces().stream() : List.<Piece>of().stream())
                .filter(p -> p.change() == change)
                .map(Piece::text)
                .toList();
    }

    @Test
    void theWordsThatDifferAreMarkedAndNothingElse() {
        List<Cell> cells =
                marked("“She was  late before that. But after the storm, she was very quick.”", true, "She was");
        assertThat(String.join(" ", texts(cells, Change.DIFFERING)).replaceAll("\\s+", " "))
                .isEqualTo("She was");
        assertThat(texts(cells, Change.INSERTED)).containsExactly("very");
        assertThat(texts(cells, Change.DELETED)).containsExactly("They were");
    }

    @Test
    void wordsThatAreTheSameHereAreMarkedTooWhereAThirdArticleDiffers() {
        SlotTable table = SlotTable.of(ROOT, List.of());
        int at = AT + ROOT.indexOf("after the storm");
        List<Cell> cells = new MarkedCells(passage(ROOT), List.of(new Span(at, at + "after the storm".length())), true)
                .of(table.slots().stream().map(Same::new).toList());
        assertThat(texts(cells, Change.DIFFERING)).containsExactly("after the storm");
        assertThat(texts(cells, Change.INSERTED)).isEmpty();
    }

    @Test
    void punctuationThatIsAnotherCountsOnlyWhereItIsWanted() {
        String words = "“They were late before that; but after the storm she was quick!”";
        assertThat(marked(words, false)).allMatch(Same.class::isInstance);
        List<Cell> cells = marked(words, true);
        assertThat(cells).anyMatch(Other.class::isInstance);
        assertThat(cells.stream()
                        .flatMap(c -> c instanceof Other other ? other.pieces().stream() : List.<Piece>of().stream())
                        .filter(p -> p.change() != Change.SAME))
                .isNotEmpty()
                .allMatch(Piece::isPunctuation);
    }

    @Test
    void wordsAreNoPunctuation() {
        assertThat(new Piece(Change.INSERTED, "7").isPunctuation()).isFalse();
        assertThat(new Piece(Change.INSERTED, ", so").isPunctuation()).isFalse();
        assertThat(new Piece(Change.SAME, ",").isPunctuation()).isFalse();
        assertThat(new Piece(Change.DELETED, "—").isPunctuation()).isTrue();
    }
}
