package org.crossquote.app.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import org.crossquote.app.FxThread;
import org.crossquote.text.Span;
import org.junit.jupiter.api.Test;

/** What stands in the margin: a bar for the lines of a passage, and as many numbers as have room beside it. */
class MarginBarsTest {
    /** Ten units of text a line. */
    private static List<Rectangle2D> lines(Span part, double height) {
        return java.util.stream.IntStream.rangeClosed(part.start() / 10, (part.end() - 1) / 10)
                .mapToObj(line -> new Rectangle2D(0, line * height, 100, height))
                .toList();
    }

    private static Mark told(int start, int end, String... articles) {
        return new Mark(
                new Span(start, end),
                Mark.Kind.TOLD_ELSEWHERE,
                List.of("speaker-other"),
                false,
                false,
                false,
                List.of(),
                List.of(articles),
                false,
                "");
    }

    private static Group drawn(double height, Mark... marks) {
        return FxThread.call(() -> {
            MarginBars bars = new MarginBars(part -> lines(part, height));
            bars.show(List.of(marks));
            bars.place();
            return (Group) bars.node();
        });
    }

    private static int bars(Group group) {
        return ((Path) group.getChildren().getFirst()).getElements().size() / 2;
    }

    private static List<String> numbers(Group group) {
        return group.getChildren().stream()
                .filter(Text.class::isInstance)
                .filter(Node::isVisible)
                .map(text -> ((Text) text).getText())
                .toList();
    }

    @Test
    void passagesInLinesOfTheirOwnHaveBarsOfTheirOwn() {
        Group group = drawn(24, told(40, 60, "2"), told(0, 20, "3", "4"));
        assertThat(bars(group)).isEqualTo(2);
        assertThat(numbers(group)).containsExactly("3", "4", "2");
    }

    @Test
    void whatIsToldInOneLineSharesABarAndItsNumbers() {
        Group group = drawn(24, told(0, 4, "3"), told(5, 9, "2", "3"));
        assertThat(bars(group)).isEqualTo(1);
        assertThat(numbers(group)).containsExactly("2", "3");
    }

    @Test
    void whereThereIsNoRoomForAllNumbersItSaysHowManyMore() {
        Group group = drawn(24, told(0, 9, "2", "3", "4", "5", "12"));
        assertThat(numbers(group)).hasSize(2).startsWith("2").endsWith("+4");
    }

    @Test
    void lettersTooSmallToReadAreNoReasonToFail() {
        assertThat(bars(drawn(3, told(0, 5, "2")))).isEqualTo(1);
    }
}
