package org.crossquote.app.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Shape;
import org.crossquote.app.StyledShapes;
import org.crossquote.app.feature.Workbench;
import org.crossquote.app.note.correction.DateCorrections;
import org.crossquote.app.view.ViewFrame;
import org.crossquote.app.view.ViewPage;
import org.crossquote.app.view.ViewTable;
import org.crossquote.date.DateMention;
import org.crossquote.date.DateValue;
import org.crossquote.date.line.TimePoint;
import org.crossquote.date.line.TimeRows;
import org.crossquote.date.line.TimeWords;
import org.crossquote.export.drawing.Picture;
import org.crossquote.export.drawing.TimePicture;
import org.jspecify.annotations.Nullable;

/** The time view: the line, what is told of the date that is chosen, and what has no place on the line. */
final class TimePage implements ViewPage {
    private static final double SIGN = 5;

    private final TimeViewModel dates;
    private final DateCorrections corrections;
    private final Workbench window;
    private final TimeChart chart;
    private final UntoldList untold;
    private final TimeCard card;
    private final ViewFrame frame;
    private String explanation = "";

    /**
     * @param corrections what the reader put right
     * @param goTo goes to where something is told
     */
    TimePage(Workbench window, TimeViewModel dates, DateCorrections corrections, Consumer<DateMention> goTo) {
        this.window = window;
        this.dates = dates;
        this.corrections = corrections;
        chart = new TimeChart(goTo);
        untold = new UntoldList(window.actions().get("article.details").title(), goTo, this::tellOf);
        card = new TimeCard(goTo, this::putRight, corrections::takeBack);
        VBox page = new VBox(legend(), chart, card, untold);
        page.getStyleClass().add("time-page");
        VBox.setVgrow(chart, Priority.SOMETIMES);
        VBox.setVgrow(untold, Priority.ALWAYS);
        frame = new ViewFrame(window.model(), window.actions(), TimeWording.text("head"), page);
        chart.chosenProperty().addListener((value, before, now) -> tell(now));
        dates.rowsProperty().addListener((value, before, now) -> show(now));
        show(dates.rowsProperty().get());
    }

    private static Region legend() {
        StackPane readers = new StackPane(
                StyledShapes.circle(SIGN, "time-mark", "worked-out"),
                StyledShapes.rectangle(0, 0, SIGN - 1, SIGN - 1, "time-readers"));
        FlowPane legend = new FlowPane(
                18,
                4,
                sign(StyledShapes.circle(SIGN, "time-mark", "written-out"), "legend.written"),
                sign(StyledShapes.circle(SIGN, "time-mark", "worked-out"), "legend.worked-out"),
                sign(longSign(), "legend.long"),
                sign(readers, "legend.readers"));
        legend.getStyleClass().add("time-legend");
        return legend;
    }

    private static Shape longSign() {
        var shape = StyledShapes.rectangle(0, 0, 4 * SIGN, 2 * SIGN, "time-mark", "written-out");
        shape.setArcWidth(2 * SIGN);
        shape.setArcHeight(2 * SIGN);
        return shape;
    }

    private static Label sign(javafx.scene.Node shape, String words) {
        Label label = new Label(TimeWording.text(words), shape);
        label.getStyleClass().add("soft");
        return label;
    }

    private void show(TimeRows rows) {
        chart.show(rows);
        untold.show(rows);
        explanation = switch (rows.state()) {
            case LOOKING -> TimeWording.text("looking");
            case FAILED -> TimeWording.text("failed");
            case DONE -> TimeWording.text(rows.points().isEmpty() ? "none" : "what");
        };
        frame.explain(explanation);
        tell(null);
    }

    private void tell(@Nullable TimePoint point) {
        TimeRows rows = dates.rowsProperty().get();
        boolean isThere = !rows.points().isEmpty() || !rows.untold().isEmpty();
        card.setVisible(isThere);
        card.setManaged(isThere);
        card.show(
                rows,
                point == null ? List.of() : point.mentions(),
                point == null ? TimeWording.text("choose") : chart.told(point),
                corrections.isPossible());
    }

    /** Words of which is not known when they mean. */
    private void tellOf(DateMention mention) {
        TimeRows rows = dates.rowsProperty().get();
        String around = TimeWords.around(rows.article(mention), mention);
        card.show(
                rows,
                List.of(mention),
                TimeWording.text("untold.row", mention.exact(), rows.number(mention), around),
                corrections.isPossible());
    }

    private void putRight(DateMention mention) {
        String around = TimeWords.around(dates.rowsProperty().get().article(mention), mention);
        new DateForm(window.overlay(), mention, around, value -> corrections.putRight(mention, value)).open();
    }

    @Override
    public Region node() {
        return frame;
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
    public Optional<Supplier<Picture>> picture() {
        TimeRows rows = dates.rowsProperty().get();
        String what = explanation;
        return Optional.of(() -> new TimePicture(rows, TimeWording.text("name"), what));
    }

    private static List<String> row(TimeRows rows, DateMention mention, @Nullable DateValue value) {
        return List.of(
                String.valueOf(rows.number(mention)),
                rows.article(mention).title(),
                value == null ? TimeWording.text("not-told") : value.toString(),
                TimeWording.text(mention.isReaders() ? "by-reader" : mention.relative() ? "yes" : "no"),
                mention.exact(),
                TimeWords.around(rows.article(mention), mention));
    }
}
