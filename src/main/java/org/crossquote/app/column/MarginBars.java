package org.crossquote.app.column;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.crossquote.app.StyledShapes;

/**
 * Bars in the margin along the lines that other articles tell, too, and beside them the numbers of those articles: as many as stand beside the bar. Drawn
 * with the next layout.
 */
final class MarginBars implements MarksInText<Mark> {
    /** Where a bar is, in pixels from the left edge of the block. */
    static final double BAR = -7.5;

    private static final double NUMBERS_END = -13;
    private static final double NUMBERS_WIDTH = 40;
    /** Between two bars, and how long one is at least. */
    private static final double GAP = 3;

    private static final double SHORTEST = 6;
    /** Between two numbers, as a part of the height of a line. */
    private static final double STEP = 0.5;

    private final TextLayer.TextLines text;
    private final Path path = StyledShapes.path("margin-bar");
    private final List<Text> numbers = new ArrayList<>();
    private final Group group = new Group(path);
    private List<Mark> marks = List.of();

    /** A bar and the numbers beside it; heights are pixels of the block. */
    private record Bar(double top, double bottom, double line, List<String> numbers) {
        /** Takes what is told in the same lines. */
        Bar with(Bar other) {
            List<String> all = new ArrayList<>(numbers);
            other.numbers.stream().filter(number -> !all.contains(number)).forEach(all::add);
            all.sort(Comparator.comparingInt(Integer::parseInt));
            return new Bar(top, Math.max(bottom, other.bottom), line, all);
        }

        Bar from(double other) {
            return new Bar(other, bottom, line, numbers);
        }

        /** What is written beside it: where there is no room for all, how many more there are. */
        List<String> shown() {
            int room = Math.max(1, (int) ((bottom - top + line * (1 - STEP)) / (line * STEP)));
            if (numbers.size() <= room) {
                return numbers;
            }
            List<String> shown = new ArrayList<>(numbers.subList(0, room - 1));
            shown.add((shown.isEmpty() ? "" : "+") + (numbers.size() - shown.size()));
            return shown;
        }
    }

    MarginBars(TextLayer.TextLines text) {
        this.text = text;
    }

    @Override
    public Node node() {
        return group;
    }

    @Override
    public void show(List<Mark> fresh) {
        marks = fresh.stream().sorted(Comparator.comparing(Mark::span)).toList();
    }

    @Override
    public void place() {
        List<PathElement> strokes = new ArrayList<>();
        int used = 0;
        for (Bar bar : bars()) {
            strokes.add(new MoveTo(BAR, bar.top()));
            strokes.add(new LineTo(BAR, bar.bottom()));
            List<String> shown = bar.shown();
            for (int i = 0; i < shown.size(); i++) {
                number(used++, shown.get(i), bar.top() + i * bar.line() * STEP);
            }
        }
        path.getElements().setAll(strokes);
        path.setVisible(!strokes.isEmpty());
        for (int i = used; i < numbers.size(); i++) {
            numbers.get(i).setVisible(false);
        }
    }

    private void number(int index, String words, double y) {
        if (index == numbers.size()) {
            Text made = StyledShapes.unpainted(new Text(), "margin-number");
            made.setTextOrigin(VPos.TOP);
            made.setTextAlignment(TextAlignment.RIGHT);
            made.setWrappingWidth(NUMBERS_WIDTH);
            made.setX(NUMBERS_END - NUMBERS_WIDTH);
            numbers.add(made);
            group.getChildren().add(made);
        }
        Text number = numbers.get(index);
        number.setText(words);
        number.setY(Math.round(y));
        number.setVisible(true);
    }

    /** In their order: what is told in the lines of the one before belongs to that one. */
    private List<Bar> bars() {
        List<Bar> bars = new ArrayList<>();
        for (Mark mark : marks) {
            bar(mark).ifPresent(bar -> add(bar, bars));
        }
        return bars;
    }

    private static void add(Bar bar, List<Bar> bars) {
        double free =
                bars.isEmpty() ? bar.top() : Math.max(bar.top(), bars.getLast().bottom() + GAP);
        if (bars.isEmpty() || bar.bottom() - free >= SHORTEST) {
            bars.add(bar.from(free));
        } else {
            bars.add(bars.removeLast().with(bar));
        }
    }

    private Optional<Bar> bar(Mark mark) {
        List<Rectangle2D> lines = text.lines(mark.span());
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Rectangle2D first = MarkShape.inside(lines.getFirst());
        Rectangle2D last = MarkShape.inside(lines.getLast());
        return Optional.of(
                new Bar(first.getMinY(), last.getMaxY(), lines.getFirst().getHeight(), mark.badges()));
    }
}
