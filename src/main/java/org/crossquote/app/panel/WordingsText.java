package org.crossquote.app.panel;

import java.util.ArrayList;
import java.util.List;
import org.crossquote.app.panel.SlotTable.Cell;
import org.crossquote.link.Passage;
import org.crossquote.reading.Reading;
import org.crossquote.text.Article;

/** The table of wordings as text with tabs, for pasting into a spreadsheet. */
final class WordingsText {
    private WordingsText() {}

    /** A line an article: its file, its title, its slots; the fullest wording first. */
    static String of(Wordings wordings, SlotTable table, Reading reading) {
        StringBuilder text = new StringBuilder();
        append(text, wordings.root(), table.slots(), reading);
        for (int i = 0; i < wordings.others().size(); i++) {
            List<String> cells = table.rows().get(i).stream().map(Cell::text).toList();
            append(text, wordings.others().get(i), cells, reading);
        }
        return text.toString();
    }

    private static void append(StringBuilder text, Passage passage, List<String> cells, Reading reading) {
        List<String> fields = new ArrayList<>(List.of(
                passage.article(),
                reading.collection()
                        .article(passage.article())
                        .map(Article::title)
                        .orElse("")));
        fields.addAll(cells);
        fields.forEach(field ->
                text.append(field.replace('\t', ' ').replace('\n', ' ')).append('\t'));
        text.setLength(text.length() - 1);
        text.append('\n');
    }
}
