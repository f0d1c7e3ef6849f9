package org.crossquote.app.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Shape;
import org.crossquote.app.StyledShapes;
import org.crossquote.app.view.ViewPage;
import org.crossquote.app.view.ViewTable;
import org.crossquote.date.DateMention;
import org.crossquote.date.DateValue;
import org.crossquote.date.line.TimePoint;
import org.crossquote.date.line.TimeRows;
import org.crossquote.date.line.TimeWords;
import org.crossquote.export.drawing.Drawing;
import org.crossquote.export.drawing.TimeDrawing;
import org.crossquote.reading.Reasons;
import org.jspecify.annotations.Nullable;

/** The time view: the line, what is told of the chosen point, and what has no place on the line. */
final class TimePage implements ViewPage {
    private static final double SIGN = 5;

    private final TimeViewModel dates;
    private final TimeChart chart;
    private final UntoldList untold;
    private final Label state = new Label();
    private final Label told = new Label();
    private final Label why = new Label();
    private final Button open = new Button(TimeWording.text("open"));
    private final HBox card;
    private final VBox page;

    /**
     * @param details how the command is called by which an article is given a date
     * @param goTo goes to where something is told
     */
    TimePage(TimeViewModel dates, String details, Consumer<DateMention> goTo) {
        this.dates = dates;
        chart = new TimeChart(goTo);
        untold = new UntoldList(details, goTo);
        Label head = new Label(TimeWording.text("head"));
        head.getStyleClass().add("time-head");
        state.getStyleClass().add("soft");
        state.setWrapText(true);
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        state.setMinHeight(Region.USE_PREF_SIZE);
        why.getStyleClass().add("soft");
        why.setWrapText(true);
        open.setOnAction(event -> {
            TimePoint point = chart.chosenProperty().get();
            if (point != null) {
                chart.open(point);
            }
        });
        open.setMinWidth(Region.USE_PREF_SIZE);
        VBox words = new VBox(2, told, why);
        HBox.setHgrow(words, Priority.ALWAYS);
        card = new HBox(12, words, open);
        card.setAlignment(Pos.CENTER_LEFT);
        card.setMinHeight(Region.USE_PREF_SIZE);
        card.getStyleClass().add("time-card");
        page = new VBox(head, state, legend(), chart, card, untold);
        page.getStyleClass().add("time-page");
        VBox.setVgrow(chart, Priority.SOMETIMES);
        VBox.setVgrow(untold, Priority.ALWAYS);
        chart.chosenProperty().addListener((value, before, now) -> tell(now));
        dates.rowsProperty().addListener((value, before, now) -> show(now));
        show(dates.rowsProperty().get());
    }

    private static Region legend() {
        FlowPane legend = new FlowPane(
                18,
                4,
                sign(StyledShapes.circle(SIGN, "time-mark", "written-out"), "legend.written"),
                sign(StyledShapes.circle(SIGN, "time-mark", "worked-out"), "legend.worked-out"),
                sign(longSign(), "legend.long"));
        legend.getStyleClass().add("time-legend");
        return legend;
    }

    private static Shape longSign() {
        var shape = StyledShapes.rectangle(0, 0, 4 * SIGN, 2 * SIGN, "time-mark", "written-out");
        shape.setArcWidth(2 * SIGN);
        shape.setArcHeight(2 * SIGN);
        return shape;
    }

    private static Label sign(Shape shape, String words) {
        Label label = new Label(TimeWording.text(words), shape);
        label.getStyleClass().add("soft");
        return label;
    }

    private void show(TimeRows rows) {
        chart.show(rows);
        untold.show(rows);
        state.setText(
                switch (rows.state()) {
                    case LOOKING -> TimeWording.text("looking");
                    case FAILED -> TimeWording.text("failed");
                    case DONE -> TimeWording.text(rows.points().isEmpty() ? "none" : "what");
                });
        tell(null);
    }

    private void tell(@Nullable TimePoint point) {
        open.setVisible(point != null);
        if (point == null) {
            boolean isThere = !dates.rowsProperty().get().points().isEmpty();
            card.setVisible(isThere);
            card.setManaged(isThere);
            told.setText(TimeWording.text("choose"));
            why.setText("");
            return;
        }
        told.setText(chart.told(point));
        why.setText(TimeWording.text(
                "why", point.first().exact(), Reasons.inWords(point.first().why())));
    }

    @Override
    public Region node() {
        return page;
    }

    @Override
    public void takeKeyboard() {
        chart.takeKeyboard();
    }

    /** Every date of every article, those that are not known too. */
    @Override
    public Optional<ViewTable> table() {
        TimeRows rows = dates.rowsProperty().get();
        List<List<String>> cells = new ArrayList<>();
        rows.points().forEach(point -> point.mentions().forEach(m -> cells.add(row(rows, m, point.value()))));
        rows.untold().forEach(mention -> cells.add(row(rows, mention, null)));
        List<String> heads = Stream.of("number", "article", "value", "worked-out", "words", "around")
                .map(id -> TimeWording.text("column." + id))
                .toList();
        return Optional.of(new ViewTable(TimeWording.text("name"), heads, cells));
    }

    @Override
    public Optional<Supplier<Drawing>> picture() {
        TimeRows rows = dates.rowsProperty().get();
        String explanation = state.getText();
        return Optional.of(() -> TimeDrawing.draw(rows, TimeWording.text("name"), explanation));
    }

    private static List<String> row(TimeRows rows, DateMention mention, @Nullable DateValue value) {
        return List.of(
                String.valueOf(rows.number(mention)),
                rows.article(mention).title(),
                value == null ? TimeWording.text("not-told") : value.toString(),
                TimeWording.text(mention.relative() ? "yes" : "no"),
                mention.exact(),
                TimeWords.around(rows.article(mention), mention));
    }
}
