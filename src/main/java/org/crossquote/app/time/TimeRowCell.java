package org.crossquote.app.time;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.crossquote.app.NumberBadge;
import org.crossquote.date.line.TimePoint;
import org.crossquote.date.line.TimeRow;
import org.jspecify.annotations.Nullable;

/** One article: its number and title, and what it dates. */
final class TimeRowCell extends ListCell<TimeRow> {
    private final TimeChart chart;
    private final NumberBadge badge = new NumberBadge();
    private final Label title = new Label();
    private final HBox name = new HBox(8, badge, title);
    private final TimeLine line = new TimeLine();
    private final HBox all = new HBox(name, line);

    TimeRowCell(TimeChart chart) {
        this.chart = chart;
        getStyleClass().add("time-row");
        name.setAlignment(Pos.CENTER_LEFT);
        name.setPadding(new Insets(0, 12, 0, 0));
        name.setMinWidth(Region.USE_PREF_SIZE);
        name.prefWidthProperty().bind(chart.nameWidth());
        name.maxWidthProperty().bind(chart.nameWidth());
        title.setMinWidth(0);
        line.prefWidthProperty().bind(chart.lineWidth());
        line.minWidthProperty().bind(chart.lineWidth());
        line.maxWidthProperty().bind(chart.lineWidth());
        all.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
        chart.chosenProperty().addListener((value, before, now) -> choose());
    }

    @Override
    protected void updateItem(@Nullable TimeRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        badge.setNumber(row.number());
        title.setText(row.article().title());
        line.show(row, chart.scale(), chart);
        setGraphic(all);
        choose();
    }

    private void choose() {
        TimeRow row = getItem();
        TimePoint chosen = chart.chosenProperty().get();
        if (row == null) {
            return;
        }
        boolean isHere = chosen != null && chosen.number() == row.number();
        line.choose(isHere ? chosen : null);
        setAccessibleText(
                isHere && chosen != null
                        ? chart.told(chosen)
                        : TimeWording.text(
                                "row",
                                row.number(),
                                row.article().title(),
                                row.points().size()));
    }
}
