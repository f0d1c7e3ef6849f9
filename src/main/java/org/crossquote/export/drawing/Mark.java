package org.crossquote.export.drawing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A part of a drawing. Places and lengths are in pixels from its left upper corner. */
public sealed interface Mark {
    /** The upper edge. */
    double top();

    /** The lower edge. */
    double bottom();

    /** The same further down. */
    Mark moved(double down);

    /** The colours that it needs. */
    Stream<Ink> inks();

    /**
     * A rectangle.
     *
     * @param corner the radius of its corners
     * @param ground what fills it, or null
     * @param edge what runs around it, dashed, or null
     * @param told what it stands for, in words; empty where words beside it say it
     */
    record Box(
            double x,
            double y,
            double width,
            double height,
            double corner,
            @Nullable Ink ground,
            @Nullable Ink edge,
            String told)
            implements Mark {
        /** A filled one that says nothing of its own. */
        static Box filled(double x, double y, double width, double height, double corner, Ink ground) {
            return new Box(x, y, width, height, corner, ground, null, "");
        }

        @Override
        public double top() {
            return y;
        }

        @Override
        public double bottom() {
            return y + height;
        }

        @Override
        public Mark moved(double down) {
            return new Box(x, y + down, width, height, corner, ground, edge, told);
        }

        @Override
        public Stream<Ink> inks() {
            return Stream.of(ground, edge).flatMap(Stream::ofNullable);
        }
    }

    /**
     * A circle.
     *
     * @param isRing whether only its edge is seen
     * @param told what it stands for, in words; may be empty
     */
    record Round(double x, double y, double radius, Ink ink, boolean isRing, String told) implements Mark {
        @Override
        public double top() {
            return y - radius;
        }

        @Override
        public double bottom() {
            return y + radius;
        }

        @Override
        public Mark moved(double down) {
            return new Round(x, y + down, radius, ink, isRing, told);
        }

        @Override
        public Stream<Ink> inks() {
            return Stream.of(ink, Ink.PAPER);
        }
    }

    /** A straight line, one pixel wide. */
    record Stroke(double x1, double y1, double x2, double y2, Ink ink) implements Mark {
        @Override
        public double top() {
            return Math.min(y1, y2);
        }

        @Override
        public double bottom() {
            return Math.max(y1, y2);
        }

        @Override
        public Mark moved(double down) {
            return new Stroke(x1, y1 + down, x2, y2 + down, ink);
        }

        @Override
        public Stream<Ink> inks() {
            return Stream.of(ink);
        }
    }

    /** Where words stand by their place. */
    enum Side {
        /** They begin there. */
        START,
        /** They stand in the middle of it. */
        MIDDLE,
        /** They end there. */
        END
    }

    /**
     * Words on one line.
     *
     * @param x where, by {@code side}
     * @param y their base line
     * @param size of the letters
     * @param runs the words; one run but where they begin at {@code x}
     */
    record Words(double x, double y, double size, Side side, List<Run> runs) implements Mark {
        public Words {
            runs = List.copyOf(runs);
        }

        /** Words that look alike. */
        public static Words of(double x, double y, double size, Side side, Run run) {
            return new Words(x, y, size, side, List.of(run));
        }

        /** The words without their looks. */
        public String text() {
            return runs.stream().map(Run::text).collect(Collectors.joining());
        }

        @Override
        public double top() {
            return y - size;
        }

        @Override
        public double bottom() {
            return y + size / 3;
        }

        @Override
        public Mark moved(double down) {
            return new Words(x, y + down, size, side, runs);
        }

        @Override
        public Stream<Ink> inks() {
            return runs.stream().flatMap(run -> Stream.concat(Stream.of(run.ink()), Stream.ofNullable(run.ground())));
        }
    }
}
