package org.crossquote.app.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.crossquote.app.FxThread;
import org.crossquote.app.OpenWindow;
import org.crossquote.app.column.ArticleColumn;
import org.crossquote.app.opening.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingPlacesTest {
    @TempDir
    Path folder;

    private static ArticleColumn column(OpenWindow open, int number) {
        return open.window
                .columns()
                .column(open.model.columns().get(number - 1).article().id())
                .orElseThrow();
    }

    @Test
    void everyColumnIsWhereItWasReadAtTheNextStart() {
        FxThread.run(() -> {
            int[] read = new int[6];
            try (PlacesStore store = new PlacesStore(folder)) {
                OpenWindow open = OpenWindow.ofSize(1600, 900);
                open.window.places().keepIn(store, Origin.BUNDLED);
                for (int i = 1; i <= 5; i++) {
                    column(open, i).scrollTo(150 * i);
                    read[i] = column(open, i).topOffset();
                }
                open.lookAt("He was certainly critical");
                open.layOut();
            }
            try (PlacesStore store = new PlacesStore(folder)) {
                OpenWindow open = OpenWindow.ofSize(1600, 900);
                open.window.places().keepIn(store, Origin.BUNDLED);
                open.layOut();
                for (int i = 1; i <= 5; i++) {
                    assertThat(column(open, i).topOffset()).isEqualTo(read[i]);
                    assertThat(column(open, i).scrollProperty().get()).isPositive();
                }
            }
        });
    }

    /** Whoever reads on in a column while something is in focus, and then closes the window. */
    @Test
    void whatWasScrolledWhileSomethingWasInFocusStaysThereToo() {
        FxThread.run(() -> {
            int read;
            int aligned;
            try (PlacesStore store = new PlacesStore(folder)) {
                OpenWindow open = OpenWindow.ofSize(1600, 900);
                open.window.places().keepIn(store, Origin.BUNDLED);
                column(open, 2).scrollTo(200);
                aligned = column(open, 2).topOffset();
                open.lookAt("He was certainly critical");
                open.layOut();
                column(open, 3).scrollTo(column(open, 3).scrollProperty().get() + 300);
                open.layOut();
                read = column(open, 3).topOffset();
            }
            try (PlacesStore store = new PlacesStore(folder)) {
                OpenWindow open = OpenWindow.ofSize(1600, 900);
                open.window.places().keepIn(store, Origin.BUNDLED);
                open.layOut();
                assertThat(read).isPositive();
                assertThat(column(open, 3).topOffset()).isEqualTo(read);
                assertThat(column(open, 2).topOffset()).isEqualTo(aligned);
            }
        });
    }

    @Test
    void filesThatAreReadAgainStayWhereTheyWere() {
        FxThread.run(() -> {
            OpenWindow open = OpenWindow.ofSize(1600, 900);
            column(open, 3).scrollTo(400);
            open.window.columns().goToColumn(3);
            int read = column(open, 3).topOffset();
            ArticleColumn before = column(open, 3);
            open.window.actions().get("collection.reread").give();
            open.layOut();
            assertThat(column(open, 3)).isNotSameAs(before);
            assertThat(column(open, 3).topOffset()).isEqualTo(read);
            assertThat(open.window.columns().currentColumnProperty().get())
                    .isEqualTo(column(open, 3).state());
        });
    }
}
