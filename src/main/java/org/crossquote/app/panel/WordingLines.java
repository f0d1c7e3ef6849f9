package org.crossquote.app.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.panel.SlotTable.Cell;
import org.crossquote.app.panel.SlotTable.Same;
import org.crossquote.link.Passage;
import org.crossquote.text.Span;

/** Makes the lines of the table of wordings. */
final class WordingLines {
    private final ReaderModel model;
    private final Function<Passage, List<Span>> differing;

    /** @param differing gives the words of a passage in which the accounts differ */
    WordingLines(ReaderModel model, Function<Passage, List<Span>> differing) {
        this.model = model;
        this.differing = differing;
    }

    /** How the wordings differ, slot by slot. */
    static SlotTable table(Wordings shown, List<Passage> others) {
        return SlotTable.of(
                shown.root().exact(), others.stream().map(Passage::exact).toList());
    }

    /**
     * The lines.
     *
     * @param others those of the other wordings that are shown
     * @param onlyDifferences whether a sign stands for the same words
     */
    SlotGrid grid(Wordings shown, List<Passage> others, boolean onlyDifferences) {
        SlotTable table = table(shown, others);
        List<SlotLine> lines = new ArrayList<>();
        lines.add(line(shown.root(), table.slots().stream().map(Same::new).toList(), false));
        for (int i = 0; i < others.size(); i++) {
            lines.add(line(others.get(i), table.rows().get(i), onlyDifferences));
        }
        return new SlotGrid(lines);
    }

    private SlotLine line(Passage passage, List<? extends Cell> cells, boolean onlyDifferences) {
        boolean punctuation = model.shownProperty().get().punctuation();
        List<SlotCell> slots = new MarkedCells(passage, differing.apply(passage), punctuation)
                .of(cells).stream()
                        .map(cell -> SlotCell.of(cell, onlyDifferences))
                        .toList();
        int number = model.reading().numberOf(passage.article());
        return new SlotLine(passage, number, slots, () -> model.focusOn(passage.article(), passage.span()));
    }
}
