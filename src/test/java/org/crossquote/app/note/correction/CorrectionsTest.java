package org.crossquote.app.note.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import org.crossquote.app.FxThread;
import org.crossquote.app.OpenWindow;
import org.crossquote.app.note.NotesWindow;
import org.crossquote.app.note.WithNotes;
import org.crossquote.link.Passage;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.Speaker;
import org.crossquote.reading.Reading;
import org.crossquote.text.Span;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a reader puts right, through the menu, and takes back. */
@Tag("threads")
class CorrectionsTest extends WithNotes {
    @Test
    void somebodyElseSaysAQuotationUntilThatIsTakenBack() {
        Quotation found = quotation("his friends");
        focus(found);
        choose("Somebody else says this", "Scott Bessent");
        waitForSpeakers(found, List.of("Scott Bessent"));
        assertThat(window.only().annotation().corrections()).hasSize(1);
        window.give("edit.undo");
        waitForSpeakers(found, found.speakers());
    }

    /** Who walks through the quotations and puts one right goes on from there. */
    @Test
    void theRingOfTheKeyboardStaysWhereACorrectionWasMade() {
        for (int i = 0; i < 4; i++) {
            window.give("quotation.next");
        }
        Passage here = ring();
        Quotation found = quotation(here.exact());
        focus(found);
        choose("Somebody else says this", "Nobody named");
        waitForSpeakers(found, List.of());
        assertThat(ring()).isEqualTo(here);
        assertThat(FxThread.call(() -> window.open.window.columns().lookupAll(".keyboard-ring")))
                .isNotEmpty();
        window.give("quotation.next");
        assertThat(ring().span().start()).isGreaterThan(here.span().start());
    }

    private Passage ring() {
        return FxThread.call(() -> window.open.window.columns().ringed().orElseThrow());
    }

    /** The reader is still looking at the words when they become another's. */
    @Test
    void wordsInFocusTakeTheColourOfWhoSaysThemNow() {
        Quotation found = quotation("his friends");
        focus(found);
        List<String> before = FxThread.call(this::coloursInFocus);
        choose("Somebody else says this", "Scott Bessent");
        waitForSpeakers(found, List.of("Scott Bessent"));
        assertThat(FxThread.call(this::coloursInFocus)).isNotEmpty().doesNotContainAnyElementsOf(before);
    }

    private List<String> coloursInFocus() {
        return window.open.window.columns().lookupAll(".accent.chosen").stream()
                .flatMap(node -> node.getStyleClass().stream())
                .filter(style -> style.startsWith("speaker-"))
                .distinct()
                .toList();
    }

    @Test
    void whoIsSaidToSayItAlreadyIsNotOffered() {
        Quotation found = quotation("his friends");
        focus(found);
        List<String> offered = FxThread.call(() -> ((Menu) item(items(), "Somebody else says this"))
                .getItems().stream().map(MenuItem::getText).toList());
        assertThat(found.speakers()).isNotEmpty();
        assertThat(offered).contains("Nobody named").doesNotContainAnyElementsOf(found.speakers());
    }

    @Test
    void aCorrectionIsThereAgainAtTheNextStart() {
        Quotation found = quotation("his friends");
        focus(found);
        choose("Somebody else says this", "Scott Bessent");
        window.waitUntilSaved();
        window.close();
        window = new NotesWindow(folder);
        waitForSpeakers(found, List.of("Scott Bessent"));
    }

    @Test
    void marksThatAreNobodysSpeechAreNoQuotation() {
        Quotation found = quotation("taking up arms");
        focus(found);
        choose("This is not a quotation");
        window.waitFor(
                () -> reading().quotationAt(found.article(), found.span()).isEmpty());
        window.give("edit.undo");
        window.waitFor(
                () -> reading().quotationAt(found.article(), found.span()).isPresent());
    }

    @Test
    void selectedWordsBecomeAQuotation() {
        window.select(2, "spoke by phone this week");
        choose("This is a quotation of", "Donald Trump");
        Span span = Objects.requireNonNull(window.only().place().orElseThrow().span());
        window.waitFor(() -> reading().quotationAt(window.article(2).id(), span).isPresent());
    }

    @Test
    void twoPassagesDoNotBelongTogether() {
        Quotation found = quotation("He was certainly critical");
        focus(found);
        int before = reading().counterparts(found.article(), found.span()).size();
        FxThread.run(() -> ((Menu) item(items(), "Does not belong together with"))
                .getItems()
                .getFirst()
                .fire());
        window.waitFor(
                () -> reading().counterparts(found.article(), found.span()).size() == before - 1);
    }

    @Test
    void twoSpeakersAreOne() {
        Speaker bessent = reading().speakerOf("Scott Bessent").orElseThrow();
        FxThread.run(() -> {
            Menu same = (Menu) item(window.open.notes().corrections().aboutSpeaker(bessent), "Is the same as");
            item(same.getItems(), "Donald Trump").fire();
        });
        window.waitFor(() ->
                reading().speakerOf("Scott Bessent").map(Speaker::name).equals(java.util.Optional.of("Donald Trump")));
    }

    private Quotation quotation(String words) {
        return OpenWindow.GOLD.quotations().stream()
                .filter(q -> q.exact().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private void focus(Quotation quotation) {
        FxThread.run(() -> window.open.model.focusOn(quotation.article(), quotation.span()));
    }

    private Reading reading() {
        return FxThread.call(window.open.model::reading);
    }

    private void waitForSpeakers(Quotation quotation, List<String> speakers) {
        window.waitFor(() -> reading()
                .quotationAt(quotation.article(), quotation.span())
                .map(Quotation::speakers)
                .equals(java.util.Optional.of(speakers)));
    }

    private List<MenuItem> items() {
        return window.open.notes().corrections().menu().getItems();
    }

    /** Fires a menu's entry; the names lead from one menu into the next. */
    private void choose(String... names) {
        FxThread.run(() -> {
            List<MenuItem> items = items();
            for (String name : names) {
                MenuItem item = item(items, name);
                if (item instanceof Menu menu) {
                    items = menu.getItems();
                } else {
                    item.fire();
                }
            }
        });
    }

    private static MenuItem item(List<MenuItem> items, String name) {
        Stream<MenuItem> named = items.stream().filter(i -> i.getText().startsWith(name));
        return named.findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not in "
                        + items.stream().map(MenuItem::getText).toList()));
    }
}
