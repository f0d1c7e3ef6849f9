package org.crossquote.export.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.crossquote.export.drawing.Drawing;
import org.crossquote.export.drawing.Drawing.Head;
import org.crossquote.export.drawing.Mark;
import org.crossquote.work.Progress;

/**
 * Cuts a drawing into pages where it may be cut. What is higher than a page and may not be cut anywhere is cut between two lines; what is even then
 * higher than a page stays whole.
 */
final class PageCutter {
    private final Drawing whole;
    private final double room;
    private final double[] breaks;
    private final List<Mark> fromAbove;

    private PageCutter(Drawing whole, double room) {
        this.whole = whole;
        this.room = room;
        breaks = whole.breaks().stream().mapToDouble(Double::doubleValue).toArray();
        fromAbove = whole.marks().stream()
                .sorted(Comparator.comparingDouble(Mark::top))
                .toList();
    }

    /**
     * Cuts it.
     *
     * @param first how high the first page is, in its pixels
     * @param room how high the others are
     * @return the pages; the first has nothing on it where only more than {@code first} can stay together
     * @throws java.util.concurrent.CancellationException when the thread was interrupted
     */
    static List<Drawing> cut(Drawing whole, double first, double room) {
        return new PageCutter(whole, room).cut(first);
    }

    private List<Drawing> cut(double first) {
        List<Double> ends = new ArrayList<>();
        double from = 0;
        boolean isShort = first < room;
        while (from < whole.height() || ends.isEmpty()) {
            Progress.checkpoint();
            double to = end(from, ends.isEmpty() ? first : room - repeated(from), isShort && ends.isEmpty());
            ends.add(to);
            from = to;
        }
        return parts(ends.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** How high the head above what begins there is. */
    private double repeated(double from) {
        Head head = whole.head();
        return head == null || from <= head.top() || from >= head.until() ? 0 : head.height();
    }

    private double end(double from, double most, boolean canWait) {
        double limit = from + Math.max(1, most);
        if (whole.height() <= limit) {
            return whole.height();
        }
        int found = Arrays.binarySearch(breaks, limit);
        int place = found >= 0 ? found : -found - 2;
        if (place >= 0 && breaks[place] > from) {
            return breaks[place];
        }
        return canWait ? from : betweenLines(from, limit);
    }

    /** The lowest place above the limit at which nothing is cut through; the limit where there is none. */
    private double betweenLines(double from, double limit) {
        double at = limit;
        for (boolean isMoved = true; isMoved; ) {
            isMoved = false;
            for (Mark mark : fromAbove) {
                if (mark.top() >= at) {
                    break;
                }
                if (mark.bottom() > at && mark.top() > from) {
                    at = mark.top();
                    isMoved = true;
                }
            }
        }
        return at > from ? at : limit;
    }

    private List<Drawing> parts(double[] ends) {
        List<List<Mark>> pages = new ArrayList<>();
        double[] down = new double[ends.length];
        for (int i = 0; i < ends.length; i++) {
            double from = i == 0 ? 0 : ends[i - 1];
            down[i] = repeated(from) - from;
            pages.add(new ArrayList<>(repeated(from) > 0 && from < ends[i] ? head() : List.of()));
        }
        int count = 0;
        for (Mark mark : whole.marks()) {
            if (count++ % 256 == 0) {
                Progress.checkpoint();
            }
            int page = page(ends, (mark.top() + mark.bottom()) / 2);
            pages.get(page).add(mark.moved(down[page]));
        }
        List<Drawing> drawings = new ArrayList<>();
        for (int i = 0; i < ends.length; i++) {
            drawings.add(new Drawing(
                    whole.title(),
                    whole.description(),
                    whole.width(),
                    ends[i] + down[i],
                    pages.get(i),
                    List.of(),
                    null));
        }
        return drawings;
    }

    private static int page(double[] ends, double place) {
        int found = Arrays.binarySearch(ends, place);
        int page = found >= 0 ? found + 1 : -found - 1;
        return Math.min(page, ends.length - 1);
    }

    private List<Mark> head() {
        Head head = whole.head();
        if (head == null) {
            return List.of();
        }
        return whole.marks().stream()
                .filter(mark -> (mark.top() + mark.bottom()) / 2 >= head.top()
                        && (mark.top() + mark.bottom()) / 2 <= head.bottom() + 1)
                .map(mark -> mark.moved(-head.top()))
                .toList();
    }
}
