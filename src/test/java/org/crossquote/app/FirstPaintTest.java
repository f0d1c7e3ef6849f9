package org.crossquote.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.crossquote.app.compare.ColumnsView;
import org.crossquote.app.style.StyleSheets;
import org.crossquote.app.style.Theme;
import org.crossquote.quote.Quotation;
import org.crossquote.reading.Reading;
import org.junit.jupiter.api.Test;

/** What a layout adds to the scene is painted once before it has its style. */
class FirstPaintTest {
    private static final Reading READING = GoldReading.read();

    @Test
    void nothingIsBlackInTheFrameInWhichFactsLinksAndFocusAppear() {
        FxThread.run(() -> {
            ReaderModel model = new ReaderModel(READING.collection());
            ColumnsView view = new ColumnsView(model);
            view.animatedProperty().set(false);
            // No colour of the dark theme is black.
            new StyleSheets(new Scene(view, 1280, 900), Theme.DARK);
            frame(view);

            model.found(READING);
            frame(view);
            assertThat(black(view)).as("found").isEmpty();

            Quotation linked = READING.quotations().stream()
                    .filter(q -> !READING.counterparts(q.article(), q.span()).isEmpty())
                    .findFirst()
                    .orElseThrow();
            model.focusOn(linked.article(), linked.span());
            frame(view);
            assertThat(black(view)).as("in focus").isEmpty();

            frame(view);
            assertThat(view.lookupAll(".margin-bar"))
                    .isNotEmpty()
                    .allSatisfy(path ->
                            assertThat(((Shape) path).getStroke()).isNotNull().isNotEqualTo(Color.BLACK));
        });
    }

    /** As a pulse does it: styles first, layout after that, and then it is painted. */
    private static void frame(Parent root) {
        root.applyCss();
        root.layout();
    }

    private static List<Node> black(Parent parent) {
        List<Node> black = new ArrayList<>();
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child instanceof Shape shape
                    && !(child instanceof Text)
                    && (Color.BLACK.equals(shape.getFill()) || Color.BLACK.equals(shape.getStroke()))) {
                black.add(child);
            }
            if (child instanceof Parent inner) {
                black.addAll(black(inner));
            }
        }
        return black;
    }
}
