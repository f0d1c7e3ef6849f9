package org.crossquote.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.crossquote.app.FxThread;
import org.crossquote.app.OpenWindow;
import org.crossquote.app.action.PaletteEntry;
import org.crossquote.app.action.PaletteEntry.Kind;
import org.crossquote.app.note.NotesWindow;
import org.crossquote.app.note.model.PlacedNote;
import org.crossquote.app.preference.page.PreferencesPage;
import org.crossquote.quote.Speaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One field finds commands, articles, speakers, tags and preferences, and leads there. */
class PaletteTest {
    private static List<PaletteEntry> found(OpenWindow open, String typed) {
        open.window.actions().get("palette").give();
        CommandPalette palette = open.all(CommandPalette.class).getFirst();
        ((TextField) palette.lookup(".text-field")).setText(typed);
        return palette.found();
    }

    @Test
    void aSpeakerIsFoundAndFilteredAsByHisChip() {
        FxThread.run(() -> {
            OpenWindow open = OpenWindow.ofSize(1400, 900);
            Speaker speaker = open.model.reading().speakers().getFirst();
            PaletteEntry best =
                    found(open, speaker.name().toUpperCase(Locale.ROOT)).getFirst();
            assertThat(best.kind()).isEqualTo(Kind.SPEAKER);
            open.press(KeyCode.ENTER, false);
            assertThat(open.model.filter().chosen()).containsExactly(speaker);
        });
    }

    @Test
    void anArticleIsFoundByItsTitleAndItsColumnComes() {
        FxThread.run(() -> {
            OpenWindow open = OpenWindow.ofSize(1400, 900);
            var column = open.model.columns().get(3);
            column.shownProperty().set(false);
            open.layOut();
            PaletteEntry best = found(open, column.article().title()).getFirst();
            assertThat(best.kind()).isEqualTo(Kind.ARTICLE);
            open.press(KeyCode.ENTER, false);
            assertThat(column.shownProperty().get()).isTrue();
        });
    }

    @Test
    void aPreferenceIsFoundByOtherWordsForItAndOpensWithTheKeyboardThere() {
        FxThread.run(() -> {
            OpenWindow open = OpenWindow.ofSize(1400, 900);
            assertThat(found(open, "daltonism deuteranopia")).isEmpty();
            assertThat(found(open, "deuteranopia"))
                    .extracting(PaletteEntry::title)
                    .containsExactly("Colours of the speakers");
            open.press(KeyCode.ENTER, false);
            open.layOut();
            assertThat(open.all(PreferencesPage.class)).hasSize(1);
            assertThat(open.window.scene().getFocusOwner().getParent().getId()).isEqualTo("preference-colours");
        });
    }

    @Test
    void whatBeginsWithTheWordsStandsBeforeWhatOnlyHasThem() {
        FxThread.run(() -> {
            OpenWindow open = OpenWindow.ofSize(1400, 900);
            List<String> titles =
                    found(open, "next").stream().map(PaletteEntry::title).toList();
            assertThat(titles.getFirst()).startsWith("Next");
            assertThat(titles).anyMatch(title -> !title.startsWith("Next"));
            int lastBeginning = 0;
            for (int i = 0; i < titles.size(); i++) {
                if (titles.get(i).startsWith("Next")) {
                    lastBeginning = i;
                }
            }
            assertThat(titles.subList(0, lastBeginning)).allMatch(title -> title.startsWith("Next"));
        });
    }

    @Test
    void accentsAndCaseDoNotMatter() {
        WordMatch match = new WordMatch("  ÉLYSÉE ");
        assertThat(match.rank("The Elysee palace", "")).isPresent();
        assertThat(new WordMatch("elysee").rank("L’Élysée répond", "")).isPresent();
        assertThat(match.rank("Palace", "elysee")).isPresent();
        assertThat(match.rank("Palace", "")).isEmpty();
        assertThat(new WordMatch("text larg").rank("Larger text", "").orElseThrow())
                .isLessThan(new WordMatch("ext arg").rank("Larger text", "").orElseThrow());
    }

    private static List<List<String>> notes(OpenWindow open) {
        return open.all(ListView.class).stream()
                .filter(list -> "Notes".equals(list.getAccessibleText()))
                .flatMap(list -> ((ListView<?>) list).getItems().stream())
                .map(note -> ((PlacedNote) note).annotation().tags())
                .toList();
    }

    @Test
    void aTagIsFoundAndOnlyItsNotesAreListed(@TempDir Path folder) {
        try (NotesWindow window = new NotesWindow(folder)) {
            window.select(1, "Trump");
            window.give("note.write");
            window.type("One", "Prüfen");
            window.press(KeyCode.ENTER);
            window.select(2, "Trump");
            window.give("note.write");
            window.type("Two", "anders");
            window.press(KeyCode.ENTER);
            FxThread.run(() -> {
                PaletteEntry best = found(window.open, "prufen").getFirst();
                assertThat(best.kind()).isEqualTo(Kind.TAG);
                window.open.press(KeyCode.ENTER, false);
                window.open.layOut();
            });
            window.waitFor(() -> FxThread.call(() -> notes(window.open).equals(List.of(List.of("Prüfen")))));
        }
    }
}
