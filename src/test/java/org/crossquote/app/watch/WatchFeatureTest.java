package org.crossquote.app.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.crossquote.app.FxThread;
import org.crossquote.app.OpenWindow;
import org.crossquote.text.Article;
import org.crossquote.text.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the reader is told of files that change, and what he sees then. Files change when the test says so. */
class WatchFeatureTest {
    private static final String ONE = "One\n\nThe mayor said: “We will build it.”\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void twoArticles() throws IOException {
        Files.writeString(folder.resolve("1.txt"), ONE);
        Files.writeString(folder.resolve("2.txt"), "Two\n\nIt rained all day.\n");
    }

    private OpenWindow opened() {
        OpenWindow open = new OpenWindow(1600, 900, OpenWindow.gold());
        open.window.workspace().open(folder);
        open.layOut();
        return open;
    }

    private void put(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> ids(OpenWindow open) {
        return open.model.reading().collection().articles().stream()
                .map(Article::id)
                .toList();
    }

    private static Hyperlink offer(OpenWindow open) {
        return (Hyperlink) open.window.scene().lookup("#changes");
    }

    private static String said(OpenWindow open) {
        return offer(open).getText();
    }

    @Test
    void whatHasChangedIsShownAsItWasAndAsItIs() {
        FxThread.run(() -> {
            OpenWindow open = opened();
            put("2.txt", "Two\n\nIt rained all night. Nobody slept.\n");
            open.filesChanged();
            offer(open).fire();
            open.layOut();
            assertThat(open.window.messages()).containsExactly("“Two” has changed.");
            open.all(Button.class).stream()
                    .filter(button -> "What has changed".equals(button.getText()))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            open.layOut();
            assertThat(words(open, ".change-other-was")).containsExactly("day");
            assertThat(String.join("", words(open, ".change-other-is")))
                    .contains("night")
                    .contains("Nobody slept");
            open.press(KeyCode.ESCAPE, false);
            open.window.columns().goToColumn(1);
            open.window.actions().get("article.changes").give();
            assertThat(((Label) open.window.scene().lookup("#hint")).getText())
                    .contains("Nothing is known to have changed");
            open.window.columns().goToColumn(2);
            open.window.actions().get("article.changes").give();
            open.layOut();
            assertThat(words(open, ".change-other-was")).containsExactly("day");
        });
    }

    private static List<String> words(OpenWindow open, String style) {
        return open.window.scene().getRoot().lookupAll(style).stream()
                .map(node -> ((Text) node).getText().strip())
                .toList();
    }

    @Test
    void whatIsNewChangedAndGoneIsSaidInOneLineAndShownWhenTheReaderWantsIt() {
        FxThread.run(() -> {
            OpenWindow open = opened();
            put("3.txt", "Three\n\nMore.\n");
            put("4.txt", "Four\n\nStill more.\n");
            open.filesChanged();
            assertThat(said(open)).isEqualTo("Files: 2 new. Show");
            assertThat(ids(open)).containsExactly("1.txt", "2.txt");
            put("2.txt", "Two\n\nIt rained all night.\n");
            delete("1.txt");
            open.filesChanged();
            assertThat(said(open)).isEqualTo("Files: 2 new, 1 changed, 1 gone. Show");
            assertThat(offer(open).getTooltip().getText().lines())
                    .containsExactly("“Three” is new", "“Four” is new", "“Two” has changed", "“One” is gone");
            offer(open).fire();
            assertThat(ids(open)).containsExactly("2.txt", "3.txt", "4.txt");
            assertThat(open.model.reading().collection().articles().getFirst().text())
                    .contains("all night");
            assertThat(said(open)).isEmpty();
        });
    }

    private void delete(String name) {
        try {
            Files.delete(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whatIsWrittenAgainWithoutAChangeIsNoNews() {
        FxThread.run(() -> {
            OpenWindow open = opened();
            put("1.txt", ONE);
            open.filesChanged();
            assertThat(said(open)).isEmpty();
        });
    }

    @Test
    void whatWasLookedAtIsStillLookedAt() {
        FxThread.run(() -> {
            OpenWindow open = opened();
            int at = ONE.indexOf("“We");
            Span span = new Span(at, ONE.indexOf("”") + 1);
            open.model.focusOn("1.txt", span);
            put("2.txt", "Two\n\nIt rained all night.\n");
            open.filesChanged();
            offer(open).fire();
            assertThat(Objects.requireNonNull(open.model.focus()).passage().span())
                    .isEqualTo(span);
        });
    }

    @Test
    void whenAllIsGoneWhatIsOpenStays() {
        FxThread.run(() -> {
            OpenWindow open = opened();
            delete("1.txt");
            delete("2.txt");
            open.filesChanged();
            assertThat(said(open)).contains("not there any more");
            assertThat(open.window.messages()).isEmpty();
            assertThat(ids(open)).containsExactly("1.txt", "2.txt");
            put("1.txt", ONE);
            put("2.txt", "Two\n\nIt rained all day.\n");
            open.filesChanged();
            assertThat(said(open)).isEmpty();
        });
    }

    @Test
    void anotherCollectionHearsNothingOfTheOneBefore() {
        FxThread.run(() -> {
            OpenWindow open = opened();
            put("3.txt", "Three\n\nMore.\n");
            open.filesChanged();
            assertThat(said(open)).isNotEmpty();
            open.window.workspace().openBundled();
            assertThat(said(open)).isEmpty();
            open.filesChanged();
            assertThat(said(open)).isEmpty();
        });
    }
}
