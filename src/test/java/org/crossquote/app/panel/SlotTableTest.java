package org.crossquote.app.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossquote.app.panel.SlotTable.Cell;
import org.crossquote.app.panel.SlotTable.Cut;
import org.crossquote.app.panel.SlotTable.Other;
import org.crossquote.app.panel.SlotTable.Same;
import org.crossquote.app.panel.WordDifferences.Change;
import org.junit.jupiter.api.Test;

class SlotTableTest {
    private static final String ROOT = "“They were late before that. But somehow after the storm, she became very"
            + " quick. She changed her pace. Very much so.”";

    private static List<String> shown(List<Cell> row) {
        return row.stream()
                .map(cell -> switch (cell) {
                    case Same same -> "=";
                    case Cut cut -> "cut";
                    case Other other -> marked(other);
                })
                .toList();
    }

    private static String marked(Other other) {
        StringBuilder text = new StringBuilder();
        other.pieces()
                .forEach(p -> text.append(
                        p.change() == Change.SAME
                                ? p.text()
                                : p.change() == Change.INSERTED ? "+" + p.text() + "+" : "-" + p.text() + "-"));
        return text.toString().strip();
    }

    @Test
    void theFullestWordingIsCutAtClausesAndWhereAnotherBeginsToDiffer() {
        SlotTable table = SlotTable.of(
                ROOT,
                List.of(
                        "“She was late before that. But somehow after the storm she became very quick. She changed her"
                                + " pace very much,”",
                        "“After the storm, she became very quick,”"));
        assertThat(table.slots())
                .containsExactly(
                        "They were",
                        "late before that.",
                        "But somehow",
                        "after the storm,",
                        "she became very quick.",
                        "She changed her pace.",
                        "Very much so.");
        assertThat(shown(table.rows().get(0)))
                .containsExactly(
                        "-They were- +She was+",
                        "=",
                        "=",
                        "after the storm-,-",
                        "=",
                        "She changed her pace-.-",
                        "very much -so--.-+,+");
        assertThat(shown(table.rows().get(1)))
                .containsExactly("cut", "cut", "cut", "=", "she became very quick-.-+,+", "cut", "cut");
    }

    @Test
    void everyRowTakenTogetherIsItsWording() {
        String other = "“Hardly anybody was late back then, but after [the great] storm she became very quick…”";
        SlotTable table = SlotTable.of(ROOT, List.of(other));
        String words = String.join(
                " ", table.rows().getFirst().stream().map(Cell::text).toList());
        assertThat(letters(words)).isEqualTo(letters(other));
        assertThat(letters(String.join(" ", table.slots()))).isEqualTo(letters(ROOT));
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}]", "");
    }

    @Test
    void aWordingThatHasAllTheWordsDiffersNowhere() {
        SlotTable table = SlotTable.of("“No deal, no problem”", List.of("‘no deal,  no problem’"));
        assertThat(shown(table.rows().getFirst())).containsOnly("=");
    }

    @Test
    void oneWordIsATableToo() {
        SlotTable table = SlotTable.of("“Terrific”", List.of("terrific"));
        assertThat(table.slots()).containsExactly("Terrific");
        assertThat(shown(table.rows().getFirst())).containsExactly("=");
    }
}
