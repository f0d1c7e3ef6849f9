package org.crossquote.app.compare;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Rectangle2D;
import org.crossquote.app.ColumnState;
import org.crossquote.app.Focus;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.column.ArticleColumn;
import org.crossquote.app.column.ReadingSpot;
import org.crossquote.link.Passage;
import org.crossquote.text.Span;
import org.jspecify.annotations.Nullable;

/** Brings the counterparts of the focus to its height, and gives back the former places when there is none. */
final class FocusAligner {
    private final ReaderModel model;
    private final ColumnTrack track;
    private final BooleanProperty animated = new SimpleBooleanProperty(true);
    private final ScrollPlaces places;
    private final Map<ColumnState, ReadingSpot> formerPlaces = new HashMap<>();
    private final Set<ColumnState> waiting = new HashSet<>();
    private @Nullable ScrollAnimation running;
    private boolean moveAtOnce;

    FocusAligner(ReaderModel model, ColumnTrack track, ScrollPlaces places) {
        this.places = places;
        this.model = model;
        this.track = track;
    }

    /** Whether columns glide to their places or jump. */
    BooleanProperty animatedProperty() {
        return animated;
    }

    /** Takes note that the reader looks at something else; the columns move after the next layout. */
    void focusChanged(@Nullable Focus before, @Nullable Focus now) {
        stopGliding();
        waiting.clear();
        if (now == null) {
            giveBack();
            return;
        }
        if (before == null) {
            formerPlaces.clear();
            track.shown().forEach(s -> track.made(s).ifPresent(c -> formerPlaces.put(s, c.spot())));
        }
        waiting.addAll(track.shown());
    }

    private void giveBack() {
        Map<ArticleColumn, Double> targets = new LinkedHashMap<>();
        formerPlaces.forEach((state, spot) -> {
            track.made(state).ifPresent(c -> targets.put(c, c.positionOf(spot)));
            places.move(state, spot);
        });
        formerPlaces.clear();
        addTheOthers(targets, track.columns().allMade());
        move(targets);
    }

    /** Aligns again, without gliding: the window or the text has another shape. Where the reader has scrolled a column meanwhile, it stays. */
    void shapeChanged() {
        if (model.focus() != null) {
            moveAtOnce = true;
            track.shown().stream()
                    .filter(s -> track.made(s).filter(c -> !c.isAligned()).isEmpty())
                    .forEach(waiting::add);
        }
    }

    /** A column came into view for the first time. */
    void columnMade(ColumnState state) {
        if (model.focus() != null) {
            waiting.add(state);
        }
    }

    /** The reader takes over. */
    void stop() {
        stopGliding();
        if (model.focus() == null) {
            track.columns().all().forEach(ArticleColumn::endRoom);
        }
    }

    private void stopGliding() {
        if (running != null) {
            running.stop();
            running = null;
        }
    }

    /** After a layout: moves the columns that wait for it. */
    void align() {
        Focus focus = model.focus();
        if (focus == null || waiting.isEmpty()) {
            return;
        }
        Optional<ArticleColumn> chosen = column(focus.passage());
        if (chosen.isEmpty() && model.column(focus.passage().article()).isPresent()) {
            return; // its column comes into view in one of the next frames: the others wait for it
        }
        Optional<Rectangle2D> line =
                chosen.flatMap(c -> c.firstLine(focus.passage().span()));
        if (chosen.isEmpty() || line.isEmpty()) {
            waiting.clear();
            return;
        }
        ArticleColumn column = chosen.get();
        Rectangle2D box = line.get();
        double position = Alignment.ofChosen(
                box.getMinY(),
                box.getHeight(),
                column.scrollProperty().get(),
                column.textArea().getHeight(),
                column.scrollLimit());
        Map<ArticleColumn, Double> targets = new LinkedHashMap<>();
        if (waiting.contains(column.state())) {
            targets.put(column, position);
        }
        double height = box.getMinY() - position + column.textArea().getMinY();
        addCounterparts(targets, focus, height);
        addTheOthers(
                targets,
                waiting.stream().map(track::made).flatMap(Optional::stream).toList());
        waiting.clear();
        move(targets);
    }

    private void addCounterparts(Map<ArticleColumn, Double> targets, Focus focus, double height) {
        for (Passage counterpart : focus.counterparts()) {
            column(counterpart)
                    .filter(c -> waiting.contains(c.state()) && !targets.containsKey(c))
                    .ifPresent(c -> target(c, counterpart.span(), height).ifPresent(t -> targets.put(c, t)));
        }
    }

    /** What has nothing to align stands within its ends. */
    private static void addTheOthers(Map<ArticleColumn, Double> targets, Collection<ArticleColumn> columns) {
        for (ArticleColumn column : columns) {
            double position = column.scrollProperty().get();
            targets.putIfAbsent(column, Math.clamp(position, 0, Math.max(0, column.scrollLimit())));
        }
    }

    private static Optional<Double> target(ArticleColumn column, Span span, double height) {
        return column.firstLine(span)
                .map(line -> Alignment.ofCounterpart(
                        line.getMinY(), height - column.textArea().getMinY()));
    }

    private Optional<ArticleColumn> column(Passage passage) {
        return model.column(passage.article())
                .filter(s -> s.shownProperty().get())
                .flatMap(track::made);
    }

    private void move(Map<ArticleColumn, Double> targets) {
        boolean glide =
                animated.get() && !moveAtOnce && !Platform.getPreferences().isReducedMotion();
        moveAtOnce = false;
        Map<ArticleColumn, Double> gliding = new LinkedHashMap<>(targets);
        // On the way through text that was never laid out, places change.
        gliding.entrySet().removeIf(e -> !glide || !e.getKey().isKnownUpTo(e.getValue()));
        targets.keySet().removeAll(gliding.keySet());
        targets.forEach(ArticleColumn::alignTo);
        if (!gliding.isEmpty()) {
            running = new ScrollAnimation(gliding);
            running.start();
        }
    }
}
