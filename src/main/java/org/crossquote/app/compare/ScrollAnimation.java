package org.crossquote.app.compare;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.animation.Interpolator;
import org.crossquote.app.column.ArticleColumn;

/** Scrolls several columns at once, in a fifth of a second; may be stopped at any time. */
final class ScrollAnimation extends AnimationTimer {
    private static final double NANOS = TimeUnit.MILLISECONDS.toNanos(200);

    private record Way(ArticleColumn column, double from, double to) {}

    private final Iterable<Way> ways;
    private long began = -1;

    ScrollAnimation(Map<ArticleColumn, Double> targets) {
        ways = targets.entrySet().stream()
                .map(e -> new Way(e.getKey(), e.getKey().scrollProperty().get(), e.getValue()))
                .toList();
    }

    @Override
    public void handle(long now) {
        if (began < 0) {
            began = now;
        }
        double part = Math.min(1, (now - began) / NANOS);
        ways.forEach(w -> w.column().alignTo(Interpolator.EASE_BOTH.interpolate(w.from(), w.to(), part)));
        if (part >= 1) {
            stop();
        }
    }
}
