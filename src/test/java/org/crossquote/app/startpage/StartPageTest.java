package org.crossquote.app.startpage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.crossquote.app.FxThread;
import org.crossquote.app.OpenWindow;
import org.crossquote.app.opening.Origin;
import org.crossquote.app.preference.Preferences;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartPageTest {
    @TempDir
    private Path home;

    private Path morning = Path.of("");
    private Path evening = Path.of("");

    @BeforeEach
    void twoFolders() throws IOException {
        morning = Files.createDirectory(home.resolve("morning"));
        evening = Files.createDirectory(home.resolve("evening"));
        Files.writeString(morning.resolve("1.txt"), "One\n\nIt rained.\n");
        Files.writeString(morning.resolve("2.txt"), "Two\n\nIt rained all day.\n");
        Files.writeString(evening.resolve("3.txt"), "Three\n\nThe sun came out.\n");
    }

    private static OpenWindow opened(Path... folders) {
        OpenWindow open = new OpenWindow(1200, 800, OpenWindow.gold());
        for (Path folder : folders) {
            open.window.workspace().open(folder);
        }
        open.layOut();
        return open;
    }

    private static void give(OpenWindow open) {
        open.window.actions().get(StartPageFeature.COMMAND).give();
        open.layOut();
    }

    private static boolean isShown(OpenWindow open) {
        open.layOut();
        Node page = open.window.scene().lookup(".start-page");
        return page != null && page.getParent().isVisible();
    }

    private static List<String> words(OpenWindow open, String style) {
        return open.window.scene().getRoot().lookupAll("." + style).stream()
                .map(label -> ((Label) label).getText())
                .toList();
    }

    @Test
    void showsWhatWasOpenLatelyWithCountsTheLastOneFirst() {
        FxThread.run(() -> {
            OpenWindow open = opened(morning, evening);
            assertThat(isShown(open)).isFalse();
            give(open);
            assertThat(words(open, "recent-title"))
                    .startsWith("evening", "morning")
                    .hasSize(3);
            assertThat(words(open, "recent-facts"))
                    .containsExactly(
                            "1 article · just now", "2 articles · just now", "5 articles · comes with the program");
            open.window.workspace().open(morning);
            assertThat(isShown(open)).isFalse();
            give(open);
            assertThat(words(open, "recent-title")).startsWith("morning", "evening");
        });
    }

    @Test
    void keysWalkItOpenFromItAndLeaveIt() {
        FxThread.run(() -> {
            OpenWindow open = opened(morning, evening);
            give(open);
            open.press(KeyCode.DOWN, false);
            open.press(KeyCode.DOWN, false);
            open.press(KeyCode.DOWN, false);
            open.press(KeyCode.UP, false);
            ((Button) open.window.scene().getFocusOwner()).fire();
            assertThat(open.window.workspace().origin()).isEqualTo(Origin.of(morning));
            give(open);
            open.press(KeyCode.END, false);
            ((Button) open.window.scene().getFocusOwner()).fire();
            assertThat(open.window.workspace().origin()).isEqualTo(Origin.BUNDLED);
            give(open);
            open.press(KeyCode.DELETE, false);
            open.layOut();
            assertThat(words(open, "recent-title")).hasSize(2);
            open.press(KeyCode.ESCAPE, false);
            assertThat(isShown(open)).isFalse();
            assertThat(open.model.columns()).hasSize(5);
        });
    }

    @Test
    void whatIsMissingSaysSoIsKeptAndCanBeFoundAgainOrForgotten() throws IOException {
        Path moved = home.resolve("moved");
        FxThread.run(() -> {
            OpenWindow open = opened(morning, evening);
            move(morning, moved);
            give(open);
            assertThat(words(open, "recent-facts").get(1)).isEqualTo("is not there any more");
            open.choose(moved);
            link(open, "Find it…").fire();
            assertThat(open.window.workspace().origin()).isEqualTo(Origin.of(moved));
            move(evening, home.resolve("elsewhere"));
            give(open);
            assertThat(words(open, "recent-title"))
                    .startsWith("moved", "evening")
                    .hasSize(3);
            link(open, "Forget it").fire();
            open.layOut();
            assertThat(words(open, "recent-title")).startsWith("moved").hasSize(2);
        });
        assertThat(moved).isDirectory();
    }

    private static Hyperlink link(OpenWindow open, String words) {
        return open.all(Hyperlink.class).stream()
                .filter(link -> words.equals(link.getText()))
                .findFirst()
                .orElseThrow();
    }

    private static void move(Path from, Path to) {
        try {
            Files.move(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void ofSeveralFilesThoseThatAreMissingAreCounted() {
        FxThread.run(() -> {
            OpenWindow open = opened();
            open.window
                    .workspace()
                    .open(new Origin(
                            List.of(morning.resolve("1.txt"), morning.resolve("2.txt"), home.resolve("no.txt"))));
            give(open);
            assertThat(words(open, "recent-facts").getFirst()).isEqualTo("1 is not there any more, of 3");
        });
    }

    @Test
    void comesBackFromTheFileAndPassesOverWhatIsOdd() {
        RecentCollection one =
                new RecentCollection(Origin.of(morning), "Morning", 2, 6, Instant.parse("2026-04-01T08:00:00Z"));
        RecentCollections recent = new RecentCollections(List.of(one));
        Preferences saved = Preferences.defaults().with(RecentCollections.SECTION, recent);
        assertThat(Preferences.read(saved.write()).get(RecentCollections.SECTION))
                .isEqualTo(recent);
        String text = new String(saved.write(), StandardCharsets.UTF_8)
                .replaceFirst("\\[", "[7, {\"paths\": []}, {\"paths\": [\"a\"], \"opened\": \"never\"}, ");
        assertThat(Preferences.read(text.getBytes(StandardCharsets.UTF_8)).get(RecentCollections.SECTION))
                .isEqualTo(recent);
    }

    @Test
    void inANarrowWindowNothingStandsOutside() {
        FxThread.run(() -> {
            OpenWindow open = new OpenWindow(640, 480, OpenWindow.gold());
            open.window.workspace().open(morning);
            give(open);
            for (Button entry : open.all(Button.class)) {
                if (entry.getStyleClass().contains("recent-entry")) {
                    assertThat(entry.localToScene(entry.getLayoutBounds()).getMaxX())
                            .isLessThan(640);
                }
            }
            assertThat(open.window.scene().lookup(".start-page")).isInstanceOf(Region.class);
        });
    }
}
