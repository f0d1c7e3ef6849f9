package org.crossquote.app.search;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.crossquote.app.NumberBadge;
import org.crossquote.message.MessageFile;
import org.crossquote.quote.Quotation;
import org.crossquote.search.Excerpt;
import org.jspecify.annotations.Nullable;

/** One row of the list of hits. */
final class SearchCell extends ListCell<SearchRow> {
    private static final MessageFile WORDS = MessageFile.beside(SearchCell.class);
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final NumberBadge number = new NumberBadge();
    private final Label name = new Label();
    private final Label count = new Label();
    private final HBox head = new HBox(8, number, name, count);
    private final ExcerptText excerpt = new ExcerptText();
    private final Label who = new Label();
    private final VBox line = new VBox(2);

    SearchCell() {
        getStyleClass().add("search-cell");
        setPrefWidth(0);
        name.getStyleClass().add("entry-name");
        name.setMinWidth(0);
        count.getStyleClass().add("soft");
        count.setMinWidth(Region.USE_PREF_SIZE);
        who.getStyleClass().add("soft");
        head.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(name, Priority.SOMETIMES);
    }

    @Override
    protected void updateItem(@Nullable SearchRow row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(HEADING, row instanceof SearchRow.Heading);
        if (row == null || empty) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        setGraphic(
                switch (row) {
                    case SearchRow.Heading heading -> heading(heading);
                    case SearchRow.Line hits -> line(hits);
                    case SearchRow.Note note -> note(note);
                });
    }

    private Node heading(SearchRow.Heading heading) {
        number.setNumber(heading.number());
        name.setText(heading.article().title());
        count.setText(Integer.toString(heading.hits()));
        setAccessibleText(heading.article().title() + ", " + WORDS.text("row.hits", heading.hits()));
        return head;
    }

    private Node line(SearchRow.Line hits) {
        Quotation quotation = hits.quotation();
        return lines(hits.excerpt(), quotation == null ? "" : String.join(", ", quotation.speakers()));
    }

    private Node lines(Excerpt words, String speakers) {
        excerpt.show(words);
        who.setText(speakers);
        if (speakers.isEmpty()) {
            line.getChildren().setAll(excerpt);
        } else {
            line.getChildren().setAll(excerpt, who);
        }
        setAccessibleText(speakers.isEmpty() ? words.text() : speakers + ": " + words.text());
        return line;
    }

    private Node note(SearchRow.Note note) {
        number.setText(WORDS.text("note.head").substring(0, 1));
        name.setText(String.join(", ", note.found().note().tags()));
        count.setText("");
        Excerpt words = note.excerpt();
        excerpt.show(
                words.text().isEmpty()
                        ? new Excerpt(WORDS.text("note.without-words"), words.hits(), words.hits())
                        : words);
        line.getChildren().setAll(head, excerpt);
        setAccessibleText(WORDS.text("note.head") + ": " + words.text());
        return line;
    }
}
