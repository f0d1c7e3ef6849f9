package org.crossquote.app.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.crossquote.Patience;
import org.crossquote.app.FxThread;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Many nodes come into a window a few in each frame, in their order. */
@Tag("threads")
class InFramesTest {
    private final List<Node> nodes =
            Stream.generate(Region::new).limit(10).map(Node.class::cast).toList();

    @Test
    void inAWindowAFrameGetsSoManyAndTheLastOneTheRest() {
        Pane pane = FxThread.call(Pane::new);
        List<Integer> sizes = new ArrayList<>();
        Stage stage = FxThread.call(() -> {
            Stage made = new Stage();
            made.setScene(new Scene(pane, 100, 100));
            made.show();
            new InFrames(pane).add(pane, nodes, 3);
            sizes.add(pane.getChildren().size());
            pane.getScene()
                    .addPostLayoutPulseListener(
                            () -> sizes.add(pane.getChildren().size()));
            return made;
        });
        Patience.waitFor(() -> FxThread.call(() -> pane.getChildren().size() == nodes.size()));
        FxThread.run(() -> {
            assertThat(pane.getChildren()).isEqualTo(nodes);
            assertThat(sizes.getFirst()).isEqualTo(3);
            for (int i = 1; i < sizes.size(); i++) {
                assertThat(sizes.get(i) - sizes.get(i - 1)).isBetween(0, 3);
            }
            stage.close();
        });
    }

    @Test
    void whereThereIsNoWindowAllComeAtOnce() {
        FxThread.run(() -> {
            Pane pane = new Pane();
            Scene scene = new Scene(pane, 100, 100);
            new InFrames(scene.getRoot()).add(pane, nodes, 3);
            assertThat(pane.getChildren()).isEqualTo(nodes);
        });
    }
}
