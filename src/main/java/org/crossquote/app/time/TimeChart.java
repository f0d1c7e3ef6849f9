package org.crossquote.app.time;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.geometry.Insets;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.crossquote.date.DateMention;
import org.crossquote.date.line.TimePoint;
import org.crossquote.date.line.TimeRow;
import org.crossquote.date.line.TimeRows;
import org.crossquote.date.line.TimeScale;
import org.crossquote.date.line.TimeWords;
import org.jspecify.annotations.Nullable;

/** The line: a row an article over one axis. Arrow keys walk from point to point, in time and from article to article. */
final class TimeChart extends VBox implements TimePick {
    private static final double WIDEST_NAME = 240;
    private static final double NAME_SHARE = 0.22;
    /** What the list takes for itself: insets, and room for its bar. */
    private static final double LIST = 40;

    private static final double ROW = 40;
    /** The frame around the rows, above and below together. */
    private static final double FRAME = 4;
    /** So many rows are seen at once however low the window is. */
    private static final int LEAST_ROWS = 3;

    /** The inset of a row on its left, in pixels; the style sheet gives the cells the same. */
    private static final double NAME_INSET = 9;

    private final Consumer<DateMention> open;
    private final ListView<TimeRow> list = new ListView<>();
    private final TimeAxis axis = new TimeAxis();
    private final ReadOnlyObjectWrapper<@Nullable TimePoint> chosen = new ReadOnlyObjectWrapper<>();
    private final DoubleBinding nameWidth = Bindings.createDoubleBinding(
            () -> Math.rint(Math.min(WIDEST_NAME, list.getWidth() * NAME_SHARE)), list.widthProperty());
    private final DoubleBinding lineWidth = Bindings.createDoubleBinding(
            () -> Math.max(0, list.getWidth() - LIST - nameWidth.get()), list.widthProperty(), nameWidth);
    private TimeRows rows = TimeRows.unread(TimeRows.State.LOOKING);
    private TimeScale scale = TimeScale.of(List.of());

    /** @param open goes to where something is told */
    TimeChart(Consumer<DateMention> open) {
        this.open = open;
        getStyleClass().add("time-chart");
        list.getStyleClass().add("time-rows");
        list.setAccessibleText(TimeWording.text("accessible"));
        list.setCellFactory(view -> new TimeRowCell(this));
        list.setFixedCellSize(ROW);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        nameWidth.addListener(
                (value, before, now) -> setMargin(axis, new Insets(0, 0, 0, now.doubleValue() + NAME_INSET)));
        axis.setMinHeight(USE_PREF_SIZE);
        setMinHeight(USE_COMPUTED_SIZE);
        axis.prefWidthProperty().bind(lineWidth);
        axis.maxWidthProperty().bind(lineWidth);
        setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(list, axis);
    }

    /** Shows what was found. */
    void show(TimeRows found) {
        rows = found;
        scale = TimeScale.of(found.points().stream().map(TimePoint::middle).toList());
        chosen.set(null);
        list.setItems(FXCollections.observableArrayList(found.rows()));
        list.setMinHeight(Math.min(found.rows().size(), LEAST_ROWS) * ROW + FRAME);
        list.setPrefHeight(found.rows().size() * ROW + FRAME);
        list.setMaxHeight(found.rows().size() * ROW + FRAME);
        axis.show(found.points(), scale);
    }

    TimeScale scale() {
        return scale;
    }

    DoubleBinding nameWidth() {
        return nameWidth;
    }

    DoubleBinding lineWidth() {
        return lineWidth;
    }

    /** The point of which more is told, or null. */
    ReadOnlyObjectProperty<@Nullable TimePoint> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    @Override
    public void choose(TimePoint point) {
        chosen.set(point);
        list.getSelectionModel().select(point.number() - 1);
        list.scrollTo(Math.max(0, point.number() - 2));
        list.requestFocus();
    }

    @Override
    public void open(TimePoint point) {
        open.accept(point.first());
    }

    /** What a point tells, in a sentence. */
    String told(TimePoint point) {
        return TimeWording.text(
                "told",
                TimeWords.when(point.value()),
                point.number(),
                TimeWords.around(rows.article(point.first()), point.first()),
                point.mentions().size());
    }

    /** Gives the rows the keyboard, and chooses the first point if none is. */
    void takeKeyboard() {
        list.requestFocus();
        List<TimePoint> points = inOrder();
        if (chosen.get() == null && !points.isEmpty()) {
            choose(points.getFirst());
        }
    }

    private List<TimePoint> inOrder() {
        return new ArrayList<>(rows.points());
    }

    private void walk(KeyEvent event) {
        TimePoint now = chosen.get();
        if (event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        TimePoint next = switch (event.getCode()) {
            case LEFT -> beside(now, -1);
            case RIGHT -> beside(now, 1);
            case UP -> inOtherRow(now, -1);
            case DOWN -> inOtherRow(now, 1);
            case HOME -> first(now, false);
            case END -> first(now, true);
            default -> null;
        };
        boolean isMine = switch (event.getCode()) {
            case LEFT, RIGHT, UP, DOWN, HOME, END -> true;
            case ENTER, SPACE -> now != null;
            default -> false;
        };
        if (isMine) {
            event.consume();
        }
        if (next != null) {
            choose(next);
        } else if (isMine && now != null && event.getCode() == KeyCode.ENTER) {
            open(now);
        }
    }

    private @Nullable TimePoint beside(@Nullable TimePoint now, int step) {
        List<TimePoint> all = inOrder();
        if (now == null) {
            return all.isEmpty() ? null : all.getFirst();
        }
        List<TimePoint> here = rows.rows().get(now.number() - 1).points();
        int at = here.indexOf(now) + step;
        return at < 0 || at >= here.size() ? null : here.get(at);
    }

    private @Nullable TimePoint first(@Nullable TimePoint now, boolean last) {
        if (now == null) {
            return beside(null, 0);
        }
        List<TimePoint> here = rows.rows().get(now.number() - 1).points();
        return last ? here.getLast() : here.getFirst();
    }

    /** The nearest point of the next article that dates something. */
    private @Nullable TimePoint inOtherRow(@Nullable TimePoint now, int step) {
        if (now == null) {
            return beside(null, 0);
        }
        double share = scale.share(now.middle());
        for (int i = now.number() - 1 + step; i >= 0 && i < rows.rows().size(); i += step) {
            TimePoint nearest = null;
            for (TimePoint point : rows.rows().get(i).points()) {
                boolean isNearer = nearest == null
                        || Math.abs(scale.share(point.middle()) - share)
                                < Math.abs(scale.share(nearest.middle()) - share);
                nearest = isNearer ? point : nearest;
            }
            if (nearest != null) {
                return nearest;
            }
        }
        return null;
    }
}
