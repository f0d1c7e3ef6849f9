package org.crossquote.app.style;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.crossquote.app.FxThread;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StyleSheetsTest {
    @ParameterizedTest
    @ValueSource(strings = {"context-menu", "size-popup", "shown-popup", "tooltip"})
    void aPopupHasAShadowAndRoundCornersOnlyWhereThereIsNoBoxAroundThem(String popup) {
        FxThread.run(() -> {
            Region clear = styled(popup, true);
            assertThat(radius(clear)).isPositive();
            Region boxed = styled(popup, false);
            assertThat(radius(boxed)).isZero();
            assertThat(boxed.getEffect()).isNull();
        });
    }

    private static Region styled(String popup, boolean seeThrough) {
        Region region = new Region();
        region.getStyleClass().add(popup);
        Scene scene = new Scene(new StackPane(region));
        new StyleSheets(scene, Theme.LIGHT, seeThrough);
        scene.getRoot().applyCss();
        return region;
    }

    private static double radius(Region region) {
        return region.getBackground().getFills().getFirst().getRadii().getTopLeftHorizontalRadius();
    }
}
