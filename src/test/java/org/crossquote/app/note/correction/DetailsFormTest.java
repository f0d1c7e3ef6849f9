package org.crossquote.app.note.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.crossquote.app.FxThread;
import org.crossquote.app.column.ArticleColumn;
import org.crossquote.app.note.WithNotes;
import org.crossquote.date.line.TimeWords;
import org.crossquote.reading.Reading;
import org.crossquote.text.ArticleDetails;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Title, outlet and date of an article, put right by the reader. */
@Tag("threads")
class DetailsFormTest extends WithNotes {
    private void open(int number) {
        FxThread.run(() -> window.open.window.columns().goToColumn(number));
        window.give("article.details");
    }

    private void write(String field, String words) {
        FxThread.run(() -> field(field).setText(words));
    }

    private TextField field(String name) {
        return (TextField) window.open.window.scene().lookup("#details-" + name);
    }

    private void keep() {
        FxThread.run(() -> ((Button) window.open.window.scene().lookup("#details-keep")).fire());
    }

    private List<String> card(int number) {
        return window.texts(column(number).header());
    }

    private ArticleColumn column(int number) {
        return FxThread.call(() ->
                window.open.window.columns().column(window.article(number).id()).orElseThrow());
    }

    private void waitForCard(int number, String words) {
        window.waitFor(() -> card(number).contains(words));
    }

    @Test
    void standsOnTheCardAndGoesAlongWithCopiedWordsAndCanBeUndone() {
        List<String> before = card(2);
        open(2);
        write("title", "Meeting in May");
        write("outlet", "The Lantern");
        write("published", "2026-05-31");
        write("authors", "Ida Vik; Ole Berg");
        keep();
        waitForCard(2, "The Lantern · " + TimeWords.day(LocalDate.of(2026, 5, 31)));
        assertThat(card(2)).contains("Meeting in May");
        window.select(2, "spoke by phone");
        window.give("copy.source");
        assertThat(FxThread.call(() -> Clipboard.getSystemClipboard().getString()))
                .contains("Meeting in May", "Ida Vik, Ole Berg", "The Lantern", "2026-05-31");
        assertThat(FxThread.call(() -> window.open
                        .model
                        .reading()
                        .collection()
                        .articles()
                        .get(1)
                        .details()
                        .outlet()))
                .isEqualTo("The Lantern");
        window.give("edit.undo");
        window.waitFor(() -> card(2).equals(before));
    }

    @Test
    void isKeptWithTheNotesAndChangedAgainItIsStillOneCorrection() {
        open(2);
        write("outlet", "The Lantern");
        keep();
        waitForCard(2, "The Lantern");
        open(2);
        assertThat(FxThread.call(() -> field("outlet").getText())).isEqualTo("The Lantern");
        write("outlet", "The Beacon");
        keep();
        waitForCard(2, "The Beacon");
        assertThat(window.live()).hasSize(1);
        window.waitUntilSaved();
        window.waitFor(() -> window.onDisk().contains("The Beacon"));
        assertThat(window.onDisk()).doesNotContain("\"outlet\":\"The Lantern\"");
    }

    @Test
    void backToWhatTheFileSaysTheCorrectionIsGone() {
        List<String> before = card(3);
        open(3);
        write("title", "Another");
        keep();
        window.waitFor(() -> card(3).contains("Another"));
        open(3);
        FxThread.run(() -> ((Button) window.open.window.scene().lookup("#details-reset")).fire());
        keep();
        window.waitFor(() -> card(3).equals(before));
        assertThat(window.live()).isEmpty();
    }

    @Test
    void whatTheFileSaysWronglyIsTakenAwayAndEachFieldCanBeTakenBack() {
        open(2);
        write("outlet", "The Lantern");
        write("authors", "Ida Vik");
        keep();
        waitForCard(2, "The Lantern");
        open(2);
        write("outlet", "");
        write("authors", "");
        keep();
        window.waitFor(() -> details(2).outlet() == null && details(2).authors().isEmpty());
        assertThat(card(2)).doesNotContain("The Lantern");
        boolean fileHasOutlet =
                details(window.open.model.foundProperty().get(), 2).outlet() != null;
        assertThat(window.live()).hasSize(fileHasOutlet ? 1 : 0);
        open(2);
        assertThat(FxThread.call(() -> back("outlet").isVisible())).isEqualTo(fileHasOutlet);
        write("title", "Another");
        assertThat(FxThread.call(() -> back("title").isVisible())).isTrue();
        FxThread.run(() -> back("title").fire());
        assertThat(FxThread.call(() -> field("title").getText())).isNotEqualTo("Another");
        assertThat(FxThread.call(() -> back("title").isVisible())).isFalse();
    }

    private ArticleDetails details(int number) {
        return details(window.open.model.reading(), number);
    }

    private static ArticleDetails details(Reading reading, int number) {
        return FxThread.call(
                () -> reading.collection().articles().get(number - 1).details());
    }

    private Button back(String name) {
        return (Button) window.open.window.scene().lookup("#details-back-" + name);
    }

    @Test
    void whatIsNoDateIsSaidAndNothingIsKept() {
        open(1);
        write("published", "last Tuesday");
        keep();
        assertThat(FxThread.call(() -> ((Label) window.open.window.scene().lookup(".details-wrong")).getText()))
                .contains("last Tuesday");
        window.press(KeyCode.ESCAPE);
        assertThat(window.live()).isEmpty();
    }

    @Test
    void aDayMayBeWrittenAsNewsWritesIt() {
        open(2);
        write("published", "March 4, 2025");
        keep();
        waitForCard(2, TimeWords.day(LocalDate.of(2025, 3, 4)));
    }

    @Test
    void whatWasNotChangedMakesNoCorrection() {
        open(1);
        keep();
        assertThat(window.live()).isEmpty();
    }
}
