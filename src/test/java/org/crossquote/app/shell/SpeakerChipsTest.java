package org.crossquote.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.CheckMenuItem;
import org.crossquote.app.FxThread;
import org.crossquote.quote.Speaker;
import org.junit.jupiter.api.Test;

class SpeakerChipsTest {
    @Test
    void eachPersonHasAChipWithACountAndTheRestIsUnderOthers() {
        FxThread.run(() -> assertThat(OpenWindow.ofSize(1600, 900).chips())
                .containsExactly(
                        "Donald Trump, 29",
                        "Gustavo Petro, 19",
                        "Melissa Ford Maldonado, 5",
                        "Scott Bessent, 1",
                        "Others, 5"));
    }

    @Test
    void inANarrowWindowChipsThatDoNotFitGoUnderOthers() {
        FxThread.run(() -> assertThat(OpenWindow.ofSize(640, 700).chips())
                .startsWith("Donald Trump, 29")
                .doesNotContain("Scott Bessent, 1")
                .last()
                .isNotEqualTo("Others, 5"));
    }

    @Test
    void aClickShowsOnlyThisSpeakerAndTheNextClickEverybody() {
        FxThread.run(() -> {
            OpenWindow open = OpenWindow.ofSize(1600, 900);
            SpeakerChip trump = open.all(SpeakerChip.class).getFirst();
            trump.fire();
            assertThat(open.model.filter().chosen()).extracting(Speaker::name).containsExactly("Donald Trump");
            assertThat(trump.getAccessibleText()).contains("chosen");
            trump.fire();
            assertThat(open.model.filter().chosen()).isEmpty();
        });
    }

    @Test
    void anotherChipReplacesTheChoiceAndAModifierAddsToIt() {
        FxThread.run(() -> {
            OpenWindow open = OpenWindow.ofSize(1600, 900);
            SpeakerChip trump = open.all(SpeakerChip.class).get(0);
            SpeakerChip petro = open.all(SpeakerChip.class).get(1);
            trump.fire();
            petro.fire();
            assertThat(open.model.filter().chosen())
                    .extracting(Speaker::shortName)
                    .containsExactly("Petro");
            trump.choose(true);
            assertThat(open.model.filter().chosen())
                    .extracting(Speaker::shortName)
                    .containsExactlyInAnyOrder("Petro", "Trump");
        });
    }

    @Test
    void aChipHearsOfTheFilterEvenAfterGarbageCollection() {
        FxThread.run(() -> {
            OpenWindow open = OpenWindow.ofSize(1600, 900);
            System.gc();
            open.model.filter().only(List.of(OpenWindow.GOLD.speakers().getFirst()));
            assertThat(open.all(SpeakerChip.class).getFirst().getAccessibleText())
                    .contains("chosen");
        });
    }

    @Test
    void othersOpensToTheSingleNames() {
        FxThread.run(() -> {
            OpenWindow open = OpenWindow.ofSize(1600, 900);
            OthersChip others = open.all(OthersChip.class).getFirst();
            CheckMenuItem first = others.names().getItems().stream()
                    .filter(CheckMenuItem.class::isInstance)
                    .map(CheckMenuItem.class::cast)
                    .findFirst()
                    .orElseThrow();
            first.getOnAction().handle(null);
            assertThat(open.model.filter().chosen()).hasSize(1);
            assertThat(first.getText())
                    .startsWith(open.model.filter().chosen().iterator().next().name());
        });
    }
}
