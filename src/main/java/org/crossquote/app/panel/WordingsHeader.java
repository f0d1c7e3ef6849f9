package org.crossquote.app.panel;

import java.util.List;
import java.util.StringJoiner;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.crossquote.reading.Reading;

/** The line above the table of wordings: what it shows, and what can be done with it. */
final class WordingsHeader extends HBox {
    private static final int MOST_NUMBERS = 12;

    private final Label title = new Label();
    private final Label speakers = new Label();
    private final Label facts = new Label();
    private final Label missing = new Label();

    WordingsHeader(BooleanProperty onlyDifferences, Runnable copy, Runnable close) {
        super(14);
        getStyleClass().add("wordings-header");
        title.getStyleClass().add("entry-name");
        title.setMinWidth(Region.USE_PREF_SIZE);
        for (Label label : List.of(facts, missing)) {
            label.getStyleClass().add("soft");
            label.setWrapText(true);
        }
        speakers.getStyleClass().add("speakers-differ");
        speakers.setWrapText(true);
        Region gap = new Region();
        setHgrow(gap, Priority.ALWAYS);
        CheckBox only = new CheckBox(WhyEmpty.text("table.only-differences"));
        only.setMinWidth(Region.USE_PREF_SIZE);
        only.selectedProperty().bindBidirectional(onlyDifferences);
        getChildren()
                .addAll(
                        title,
                        speakers,
                        facts,
                        missing,
                        gap,
                        only,
                        Parts.link(WhyEmpty.text("table.copy"), copy),
                        Parts.link(WhyEmpty.text("table.close"), close));
    }

    void show(Wordings wordings, Reading reading) {
        int count = wordings.others().size() + 1;
        title.setText(WhyEmpty.text("table.title", count));
        StringJoiner words = new StringJoiner(" · ");
        WordingSpeakers who = WordingSpeakers.of(wordings, reading);
        speakers.setText(who.differ() ? WhyEmpty.text("table.speakers-differ", who.sentence()) : "");
        CellLine.show(speakers, who.differ());
        if (!who.differ() && !who.sentence().isEmpty()) {
            words.add(who.sentence());
        }
        words.add(
                WhyEmpty.text("table.fullest", reading.numberOf(wordings.root().article())));
        words.add(wordings.sureness().inWords());
        facts.setText(words.toString());
        missing.setText(missing(wordings));
    }

    private static String missing(Wordings wordings) {
        List<Integer> numbers = wordings.missing();
        if (numbers.isEmpty()) {
            return "";
        }
        return numbers.size() <= MOST_NUMBERS
                ? WhyEmpty.text("table.missing", ArticleNumbers.listed(numbers))
                : WhyEmpty.text("table.missing-many", numbers.size());
    }
}
