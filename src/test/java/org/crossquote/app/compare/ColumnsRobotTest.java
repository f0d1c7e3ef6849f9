package org.crossquote.app.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.crossquote.Patience;
import org.crossquote.app.AfterDrawing;
import org.crossquote.app.ColumnState;
import org.crossquote.app.FxThread;
import org.crossquote.app.GoldReading;
import org.crossquote.app.MouseAt;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.column.ArticleColumn;
import org.crossquote.app.style.Fonts;
import org.crossquote.app.style.StyleSheets;
import org.crossquote.app.style.Theme;
import org.crossquote.link.Grade;
import org.crossquote.link.Link;
import org.crossquote.link.Passage;
import org.crossquote.reading.Reading;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The columns in a window, with mouse and keys. */
@Tag("threads")
@ExtendWith(ApplicationExtension.class)
class ColumnsRobotTest {
    private static final Reading READING = GoldReading.read();

    private final ReaderModel model = new ReaderModel(READING.collection());
    private final ColumnsView view = FxThread.call(() -> new ColumnsView(model));

    @Start
    void start(Stage stage) {
        Fonts.load();
        Scene scene = new Scene(view, 990, 700);
        new StyleSheets(scene, Theme.LIGHT);
        stage.setScene(scene);
        stage.show();
        model.found(READING);
    }

    private static Link link() {
        return READING.links().stream()
                .filter(l -> l.grade() == Grade.VARIANT || l.grade() == Grade.FRAGMENT)
                .findFirst()
                .orElseThrow();
    }

    private ArticleColumn column(Passage passage) {
        return view.column(passage.article()).orElseThrow();
    }

    private double height(Passage passage) {
        ArticleColumn column = column(passage);
        Rectangle2D line = column.firstLine(passage.span()).orElseThrow();
        return line.getMinY() - column.scrollProperty().get();
    }

    private Point2D onScreen(Passage passage) {
        ArticleColumn column = column(passage);
        Rectangle2D line = column.firstLine(passage.span()).orElseThrow();
        Rectangle2D area = column.textArea();
        return column.localToScreen(
                area.getMinX() + line.getMinX() + line.getWidth() / 2,
                area.getMinY() + height(passage) + line.getHeight() / 2);
    }

    private static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void until(java.util.concurrent.Callable<Boolean> condition) {
        Patience.waitFor(() -> FxThread.call(condition));
    }

    @Test
    void aClickOnAQuotationBringsItsCounterpartToItsHeightAndEscapeGivesThePlacesBack(FxRobot robot) {
        Passage chosen = link().a();
        Passage other = link().b();
        robot.interact(() -> view.reveal(chosen.article(), chosen.span()));
        settle();
        double before = FxThread.call(() -> column(other).scrollProperty().get());

        robot.clickOn(FxThread.call(() -> onScreen(chosen)), MouseButton.PRIMARY);
        until(() -> model.focus() != null);
        assertThat(Objects.requireNonNull(model.focus()).passage()).isEqualTo(chosen);
        until(() -> {
            double tooLow = height(other) - height(chosen);
            double place = column(other).scrollProperty().get();
            return Math.abs(tooLow) <= 2
                    || (tooLow > 2 && place == column(other).scrollLimit())
                    || (tooLow < -2 && place == 0);
        });

        robot.interact(model::clearFocus);
        until(() -> column(other).scrollProperty().get() == before);
    }

    @Test
    void theKeyboardSelectsAndTheWheelScrolls(FxRobot robot) {
        robot.interact(() -> view.goToColumn(1));
        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT, 9).release(KeyCode.SHIFT);
        settle();
        ArticleColumn first =
                view.column(READING.collection().articles().getFirst().id()).orElseThrow();
        assertThat(first.selectedText()).isEqualTo("The first");

        robot.moveTo(first);
        robot.scroll(5, javafx.geometry.VerticalDirection.DOWN);
        until(() -> first.scrollProperty().get() > 0);
    }

    @Test
    void draggingAGapGivesAWidthAndADoubleClickTakesItBack(FxRobot robot) {
        Node gutter = view.lookup(".gutter");
        Bounds gap = FxThread.call(() -> gutter.localToScreen(gutter.getLayoutBounds()));
        robot.drag(gap.getCenterX(), gap.getCenterY(), MouseButton.PRIMARY)
                .moveTo(gap.getCenterX() + 30, gap.getCenterY())
                .dropBy(30, 0);
        until(() -> model.columns().getFirst().widthProperty().get() > 220);

        // Two clicks of the robot are a double click only where the machine is quick enough.
        FxThread.run(() -> new MouseAt(0, 0, 2, false, false).fire(gutter, MouseEvent.MOUSE_CLICKED));
        until(() -> model.columns().getFirst().widthProperty().get() < 0);
    }

    @Test
    void draggingACardWithTheMouseMovesItsColumn(FxRobot robot) {
        ColumnState first = model.columns().getFirst();
        ArticleColumn dragged = view.column(first.article().id()).orElseThrow();
        ArticleColumn second =
                view.column(model.columns().get(1).article().id()).orElseThrow();
        Bounds card = FxThread.call(
                () -> dragged.header().localToScreen(dragged.header().getLayoutBounds()));
        Bounds target = FxThread.call(() -> second.localToScreen(second.getLayoutBounds()));
        robot.moveTo(card.getMinX() + 60, card.getMinY() + 20)
                .press(MouseButton.PRIMARY)
                .moveTo(card.getMinX() + 75, card.getMinY() + 22)
                .moveTo(target.getMaxX() - 20, card.getMinY() + 24);
        until(() -> view.lookup(".drop-mark").isVisible());
        robot.release(MouseButton.PRIMARY);
        until(() -> model.columns().indexOf(first) == 1);
        assertThat(FxThread.call(() -> view.lookup(".drop-mark").isVisible())).isFalse();
    }

    @Test
    void aNewFocusTakesOverFromOneThatStillGlides(FxRobot robot) {
        List<Link> two = READING.links().stream()
                .filter(l -> l.grade().isUtterance())
                .filter(l -> l.a().article().equals(link().a().article())
                        && l.b().article().equals(link().b().article()))
                .limit(2)
                .toList();
        Passage earlier = two.getFirst().b();
        Passage later = two.getLast().b();
        assertThat(earlier).isNotEqualTo(later);
        robot.interact(() -> {
            model.focusOn(two.getFirst().a().article(), two.getFirst().a().span());
            view.layout();
            model.focusOn(two.getLast().a().article(), two.getLast().a().span());
            view.layout();
        });
        until(() -> isAligned(two.getLast()));
        afterSomePulses();
        assertThat(FxThread.call(() -> isAligned(two.getLast()))).isTrue();
    }

    private boolean isAligned(Link link) {
        double tooLow = height(link.b()) - height(link.a());
        double place = column(link.b()).scrollProperty().get();
        return Math.abs(tooLow) <= 2
                || (tooLow > 2 && place == column(link.b()).scrollLimit())
                || (tooLow < -2 && place == 0);
    }

    @Test
    void whatTheReaderScrollsStopsGliding(FxRobot robot) {
        Passage chosen = link().a();
        ArticleColumn other = column(link().b());
        robot.interact(() -> {
            other.scrollTo(other.scrollLimit());
            model.focusOn(chosen.article(), chosen.span());
            view.layout();
            // A press on the ruler, before the first frame of the movement.
            Node ruler = other.lookup(".overview-ruler");
            Bounds place = ruler.localToScene(ruler.getLayoutBounds());
            new MouseAt(place.getMinX() + 3, place.getMaxY() - 2).fire(ruler, MouseEvent.MOUSE_PRESSED);
        });
        double taken = FxThread.call(() -> other.scrollProperty().get());
        afterSomePulses();
        assertThat(FxThread.call(() -> other.scrollProperty().get())).isEqualTo(taken);
        assertThat(taken).isEqualTo(FxThread.call(other::scrollLimit));
    }

    /** More frames than a movement has. */
    private static void afterSomePulses() {
        for (int i = 0; i < 10; i++) {
            CompletableFuture<Void> drawn = new CompletableFuture<>();
            FxThread.run(() -> AfterDrawing.run(() -> drawn.complete(null)));
            drawn.join();
        }
    }

    @Test
    void restingOnAQuotationNamesItsSpeaker(FxRobot robot) {
        Passage passage = link().a();
        robot.interact(() -> view.reveal(passage.article(), passage.span()));
        settle();
        robot.moveTo(FxThread.call(() -> onScreen(passage)));
        String speaker = READING.quotationAt(passage.article(), passage.span())
                .orElseThrow()
                .speakers()
                .getFirst();
        until(() -> Window.getWindows().stream()
                .filter(w -> w instanceof PopupWindow)
                .anyMatch(w -> w instanceof Tooltip tip && tip.getText().contains(speaker)));
        until(() -> column(passage).lookupAll(".evidence").stream().anyMatch(Node::isVisible));

        robot.moveTo(column(passage).header());
        until(() -> column(passage).lookupAll(".evidence").stream().noneMatch(Node::isVisible));
    }
}
