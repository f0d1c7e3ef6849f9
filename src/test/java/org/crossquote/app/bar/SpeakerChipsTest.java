package org.crossquote.app.bar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.crossquote.Garbage;
import org.crossquote.app.FxThread;
import org.crossquote.app.OpenWindow;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.Speaker;
import org.crossquote.reading.Reading;
import org.junit.jupiter.api.Test;

public class SpeakerChipsTest {
    @Test
    void theMostQuotedHaveChipsWhateverTheyAreAndTheRestIsUnderOthers() {
        FxThread.run(() -> assertThat(OpenWindow.ofSize(1900, 900).chips())
                .containsExactly(
                        "Donald Trump, 29",
                        "Gustavo Petro, 19",
                        "Melissa Ford Maldonado, 5",
                        "Colombian authorities, 2",
                        "Colombia’s presidency, 2",
                        "United States, 1",
                        "Others, 1"));
    }

    @Test
    void inANarrowWindowChipsThatDoNotFitGoUnderOthers() {
        FxThread.run(() -> assertThat(OpenWindow.ofSize(640, 700).chips())
                .startsWith("Donald Trump, 29")
                .doesNotContain("United States, 1")
                .last()
                .isNotEqualTo("Others, 1"));
    }

    @Test
    void guessesAreCountedApartWithAQuestionMark() {
        FxThread.run(() -> {
            OpenWindow open = OpenWindow.ofSize(1600, 900);
            assertThat(open.window.scene().getRoot().lookupAll(".chip-unsure")).isEmpty();
            open.model.found(guessed("Gustavo Petro", 3));
            open.layOut();
            assertThat(open.window.scene().getRoot().lookupAll(".chip-unsure"))
                    .singleElement()
                    .satisfies(n -> assertThat(((Label) n).getText()).isEqualTo("3?"));
            assertThat(open.all(SpeakerChip.class).get(1).getAccessibleText())
                    .startsWith("Gustavo Petro, 19 quotes, 3 not sure");
        });
    }

    @Test
    void aNameOfWhomEverythingIsGuessedLooksUnsure() {
        FxThread.run(() -> {
            OpenWindow open = OpenWindow.ofSize(1600, 900);
            open.model.found(guessed("Melissa Ford Maldonado", Integer.MAX_VALUE));
            open.layOut();
            assertThat(open.all(SpeakerChip.class))
                    .filteredOn(chip -> chip.lookup(".chip-name") instanceof Label name
                            && name.getText().endsWith("?"))
                    .singleElement()
                    .satisfies(chip -> {
                        assertThat(chip.speaker().name()).isEqualTo("Melissa Ford Maldonado");
                        assertThat(chip.getPseudoClassStates())
                                .extracting(Object::toString)
                                .contains("guessed");
                    });
        });
    }

    @Test
    void uListsTheGuessesToBeChecked() {
        FxThread.run(() -> {
            OpenWindow open = OpenWindow.ofSize(1600, 900);
            open.model.found(guessed("Gustavo Petro", 3));
            open.window.focusColumns();
            open.press(KeyCode.U, false);
            open.layOut();
            ListView<?> list = (ListView<?>) open.window.scene().getRoot().lookup(".side-panel .list-view");
            assertThat(list.getItems())
                    .filteredOn(row -> row.toString().startsWith("Line"))
                    .hasSize(3);
        });
    }

    /** The marked reading, but of some quotations of a speaker nobody is sure. */
    public static Reading guessed(String speaker, int count) {
        List<Quotation> quotations = new ArrayList<>();
        int left = count;
        for (Quotation q : OpenWindow.GOLD.quotations()) {
            boolean guess = left > 0 && q.speakers().contains(speaker);
            left -= guess ? 1 : 0;
            quotations.add(guess ? unsure(q) : q);
        }
        return new Reading(
                OpenWindow.GOLD.collection(), quotations, OpenWindow.GOLD.speakers(), OpenWindow.GOLD.links());
    }

    private static Quotation unsure(Quotation q) {
        return new Quotation(
                q.article(),
                q.span(),
                q.exact(),
                q.group(),
                q.speakers(),
                q.mention(),
                q.reportedBy(),
                q.disputed(),
                q.cue(),
                q.kind(),
                0.4,
                q.why());
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
            Garbage.collect();
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
