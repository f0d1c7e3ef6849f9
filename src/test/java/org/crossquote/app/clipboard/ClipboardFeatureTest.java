package org.crossquote.app.clipboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.crossquote.app.FxThread;
import org.crossquote.app.OpenWindow;
import org.crossquote.app.note.model.NotesViewModel;
import org.crossquote.app.opening.Origin;
import org.crossquote.text.Article;
import org.crossquote.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of things that are dropped onto the window or pasted. */
class ClipboardFeatureTest {
    private static final String FIRST = "Bridge reopens\n\n“It is safe,” the mayor said on Monday.\n";
    private static final String SECOND = "Bridge closes again\n\n“It was not safe,” the mayor said on Tuesday.\n";

    @TempDir
    private Path home;

    private Path pasted() {
        return home.resolve("pasted");
    }

    private static ClipIntake intake(OpenWindow open) {
        return open.window.features().stream()
                .filter(ClipboardFeature.class::isInstance)
                .map(ClipboardFeature.class::cast)
                .findFirst()
                .orElseThrow()
                .intake();
    }

    private static Clip text(String words) {
        return new Clip(List.of(), "", words);
    }

    private static Clip files(Path... paths) {
        return new Clip(List.of(paths), "", "");
    }

    private static List<String> ids(OpenWindow open) {
        return open.model.reading().collection().articles().stream()
                .map(Article::id)
                .toList();
    }

    private static String hint(OpenWindow open) {
        return ((Label) open.window.scene().lookup("#hint")).getText();
    }

    private List<Path> kept() {
        if (Files.notExists(pasted())) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(pasted())) {
            return all.filter(path -> !Files.isDirectory(path)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void window(Consumer<OpenWindow> test) {
        FxThread.run(() -> test.accept(OpenWindow.withPasted(1600, 900, pasted())));
    }

    @Test
    void aTextBecomesAnArticleToTheLetterAndTheNextOneStandsBesideIt() {
        window(open -> {
            intake(open).take(text(FIRST));
            assertThat(ids(open)).containsExactly("1 Bridge reopens.txt");
            assertThat(open.model.reading().collection().articles().getFirst().text())
                    .isEqualTo(FIRST);
            assertThat(open.model.reading().collection().title()).startsWith("Pasted on ");
            assertThat(hint(open)).startsWith("Pasted into “Pasted on ");
            intake(open).take(text(SECOND));
            assertThat(ids(open)).containsExactly("1 Bridge reopens.txt", "2 Bridge closes again.txt");
            assertThat(open.window.columns().currentColumnProperty().get().number())
                    .isEqualTo(2);
            assertThat(kept()).hasSize(3).allMatch(path -> path.startsWith(pasted()));
        });
    }

    @Test
    void pastedAsANewCollectionItStandsAlone() {
        window(open -> {
            intake(open).take(text(FIRST));
            Origin first = open.window.workspace().origin();
            intake(open).takeApart(text(SECOND));
            assertThat(ids(open)).containsExactly("1 Bridge closes again.txt");
            assertThat(open.window.workspace().origin()).isNotEqualTo(first);
        });
    }

    @Test
    void aPageKeepsItsStructureAndATextThatItShowsBadlyIsTakenAsText() {
        String sentence = "The river rose over mark %d on Monday, and the mayor closed bridge %d at noon. It was late.";
        String paragraphs = IntStream.range(1, 14)
                .mapToObj(n -> "<p>" + sentence.replace("%d", String.valueOf(n * 7)) + "</p>")
                .collect(Collectors.joining());
        String page = "<article><h1>Flood closes the old bridge</h1>" + paragraphs + "<h2>Later</h2><p>" + sentence
                + "</p></article>";
        window(open -> {
            intake(open).take(new Clip(List.of(), page, "Flood closes the old bridge\n" + paragraphs));
            intake(open).take(new Clip(List.of(), "<b>Short</b>", "Short\n\n" + FIRST));
            // Some programs say that they have a page, and give the text.
            intake(open).take(new Clip(List.of(), "Plain\nwith\nlines", "Plain\nwith\nlines"));
            assertThat(ids(open)).containsExactly("1 Flood closes the old bridge.html", "2 Short.txt", "3 Plain.txt");
            assertThat(open.model.reading().collection().articles().getLast().text())
                    .isEqualTo("Plain\nwith\nlines");
            assertThat(open.model.reading().collection().articles().getFirst().blocks())
                    .anyMatch(block -> block.kind().name().equals("HEADING"));
        });
    }

    @Test
    void filesAreOpenedWhereTheyLieAndWhatWasOpenCanBeReadBesideThem() throws IOException {
        Path first = Files.writeString(home.resolve("first.txt"), FIRST);
        Path second = Files.writeString(home.resolve("second.txt"), SECOND);
        window(open -> {
            intake(open).take(files(first));
            assertThat(open.window.messages()).isEmpty();
            intake(open).take(files(second));
            assertThat(ids(open)).containsExactly("second.txt");
            assertThat(open.window.messages()).singleElement().asString().contains("second.txt", "first.txt");
            open.layOut();
            button(open, "Read them side by side").fire();
            assertThat(ids(open)).containsExactly("first.txt", "second.txt");
            assertThat(open.window.messages()).isEmpty();
            assertThat(kept()).isEmpty();
        });
    }

    private static Button button(OpenWindow open, String words) {
        return open.all(Button.class).stream()
                .filter(button -> words.equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anArticlePastedBesideAFolderStaysBesideItAndTheNextOneToo() throws IOException {
        Path first = Files.writeString(home.resolve("first.txt"), FIRST);
        window(open -> {
            open.window.workspace().open(first);
            intake(open).take(text(SECOND));
            open.layOut();
            button(open, "Read them side by side").fire();
            assertThat(ids(open)).containsExactly("first.txt", "1 Bridge closes again.txt");
            intake(open).take(text("Third\n\nNobody was hurt.\n"));
            assertThat(ids(open)).containsExactly("first.txt", "1 Bridge closes again.txt", "2 Third.txt");
        });
    }

    @Test
    void whatCannotBeOpenedIsSaidAndWhatIsOpenStays() {
        window(open -> {
            for (Clip clip : List.of(text(""), text(" \n"), text("https://example.org/fire"))) {
                open.window.columns().requestFocus();
                intake(open).take(clip);
                assertThat(hint(open)).isNotEmpty();
            }
            intake(open).take(new Clip(List.of(), "<img src=\"a.png\">", ""));
            assertThat(open.window.messages()).hasSize(1);
            assertThat(ids(open)).hasSize(5);
            assertThat(kept()).isEmpty();
        });
    }

    @Test
    void textOfAnyLettersGetsAFileNameThatEverySystemCanHave() {
        window(open -> {
            intake(open).take(text("../../..\\: <a> | \"b\" *?\u202E\n\nWords.\n"));
            intake(open).take(text("日本語の見出し\n\n本文。\n"));
            assertThat(ids(open)).containsExactly("1 a b.txt", "2 日本語の見出し.txt");
            assertThat(kept())
                    .allMatch(path -> path.startsWith(pasted())
                            && pasted().relativize(path).getNameCount() == 2);
        });
    }

    /** Gives a command that asks for a name. */
    private static void give(OpenWindow open, String command, String name) {
        open.window.actions().get(command).give();
        open.layOut();
        TextField asked = (TextField) open.window.scene().lookup("#asked-name");
        asked.setText(name);
        asked.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        // A key that is held down does nothing more elsewhere.
        Event.fireEvent(
                open.window.scene(),
                new KeyEvent(KeyEvent.KEY_RELEASED, "", "", KeyCode.ENTER, false, false, false, false));
    }

    @Test
    void theSameTextOrPagePastedTwiceIsNotKeptTwice() {
        String page = "<article><h1>Flood</h1><p>"
                + "The river rose on Monday, and the mayor closed the bridge. ".repeat(12) + "</p></article>";
        window(open -> {
            intake(open).take(text(FIRST));
            intake(open).take(text(SECOND));
            intake(open).take(new Clip(List.of(), page, ""));
            List<Path> before = kept();
            open.model
                    .column("1 Bridge reopens.txt")
                    .orElseThrow()
                    .shownProperty()
                    .set(false);
            intake(open).take(text("\n" + FIRST + "\n\n"));
            assertThat(hint(open)).contains("here already", "Bridge reopens");
            assertThat(open.window.columns().currentColumnProperty().get().number())
                    .isEqualTo(1);
            assertThat(open.model
                            .column("1 Bridge reopens.txt")
                            .orElseThrow()
                            .shownProperty()
                            .get())
                    .isTrue();
            intake(open).take(new Clip(List.of(), "<div class=copied>" + page + "</div>", ""));
            assertThat(hint(open)).contains("here already", "Flood");
            assertThat(kept()).isEqualTo(before);
            // A text that is a part of another one is an article of its own.
            intake(open).take(text("Bridge reopens\n"));
            assertThat(ids(open)).hasSize(4);
        });
    }

    @Test
    void aPastedArticleIsDeletedAndPutBackToItsPlace() {
        window(open -> {
            intake(open).take(text(FIRST));
            intake(open).take(text(SECOND));
            intake(open).take(text("Third\n\nNobody was hurt.\n"));
            give(open, "paste.rename-article", "The last one");
            assertThat(ids(open)).containsExactly("1 Bridge reopens.txt", "2 Bridge closes again.txt", "3 Third.txt");
            open.window.columns().goToColumn(2);
            assertThat(open.window.columns().currentColumnProperty().get().number())
                    .isEqualTo(2);
            give(open, "paste.rename-article", "Closed");
            assertThat(titles(open)).containsExactly("Bridge reopens", "Closed", "The last one");
            open.window.actions().get("paste.delete").give();
            assertThat(titles(open)).containsExactly("Bridge reopens", "The last one");
            assertThat(open.window.messages()).containsExactly("“Closed” is deleted.");
            open.layOut();
            button(open, "Put it back").fire();
            assertThat(titles(open)).containsExactly("Bridge reopens", "Closed", "The last one");
            assertThat(open.model.reading().collection().articles().get(1).text())
                    .isEqualTo(SECOND);
            assertThat(open.window.messages()).isEmpty();
        });
    }

    private static List<String> titles(OpenWindow open) {
        return open.model.reading().collection().articles().stream()
                .map(Article::title)
                .toList();
    }

    @Test
    void theLastArticleOfACollectionCanBePutBackToo() {
        window(open -> {
            intake(open).take(text(FIRST));
            Origin before = open.window.workspace().origin();
            open.window.actions().get("paste.delete").give();
            assertThat(open.window.workspace().origin()).isEqualTo(Origin.BUNDLED);
            assertThat(open.window.messages()).containsExactly("“Bridge reopens” is deleted.");
            open.layOut();
            button(open, "Put it back").fire();
            assertThat(open.window.workspace().origin()).isEqualTo(before);
            assertThat(ids(open)).containsExactly("1 Bridge reopens.txt");
        });
    }

    @Test
    void aFileOfTheReadersOwnIsNeverDeleted() throws IOException {
        Path own = Files.writeString(home.resolve("1 Bridge reopens.txt"), FIRST);
        window(open -> {
            intake(open).take(files(own));
            open.window.columns().goToColumn(1);
            for (String command : List.of("paste.delete", "paste.rename-article")) {
                open.window.actions().get(command).give();
                assertThat(hint(open)).contains("Only what you pasted");
            }
            assertThat(own).exists();
            assertThat(ids(open)).hasSize(1);
        });
    }

    @Test
    void beforeAnArticleWithNotesIsDeletedItIsAskedAndTheNotesAreKept() {
        FxThread.run(() -> {
            OpenWindow open = OpenWindow.withPastedAndNotes(1600, 900, pasted(), home.resolve("notes"));
            intake(open).take(text(FIRST));
            intake(open).take(text(SECOND));
            NotesViewModel notes = open.notes().notes();
            Article second = open.model.reading().collection().articles().getLast();
            notes.edits()
                    .highlight(
                            second.id(),
                            new Span(0, 6),
                            notes.paletteProperty().get().colours().getFirst());
            open.window.columns().goToColumn(2);
            open.window.actions().get("paste.delete").give();
            assertThat(open.window.messages())
                    .containsExactly(
                            "A note hangs on “Bridge closes again”. Delete the article? The note is kept, and listed as lost.");
            assertThat(ids(open)).hasSize(2);
            open.layOut();
            button(open, "Delete the article").fire();
            assertThat(ids(open)).containsExactly("1 Bridge reopens.txt");
            assertThat(notes.live()).singleElement().matches(note -> note.lost());
        });
    }

    @Test
    void aPastedCollectionCanBeRenamedAndOthersCannot() {
        window(open -> {
            open.window.life().opened();
            assertThat(open.window.actions().get("paste.rename").enabled().get())
                    .isFalse();
            intake(open).take(text(FIRST));
            assertThat(open.window.actions().get("paste.rename").enabled().get())
                    .isTrue();
            give(open, "paste.rename", "Bridge");
            assertThat(open.model.reading().collection().title()).isEqualTo("Bridge");
            intake(open).take(text(SECOND));
            assertThat(open.model.reading().collection().title()).isEqualTo("Bridge");
            assertThat(ids(open)).hasSize(2);
        });
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaidAndNothingElseChanges() throws IOException {
        Files.writeString(pasted(), "a file in its place");
        window(open -> {
            intake(open).take(text(FIRST));
            assertThat(open.window.messages()).singleElement().asString().contains("could not be kept");
            assertThat(ids(open)).hasSize(5);
        });
    }

    @Test
    void whileSomethingIsDraggedThePlaceForItIsSeen() {
        window(open -> {
            DropTarget target = open.all(DropTarget.class).getFirst();
            assertThat(target.isVisible()).isFalse();
            target.show(true);
            assertThat(((Label) target.lookup(".drop-words")).getText()).startsWith("Drop articles here");
            target.show(false);
            assertThat(((Label) target.lookup(".drop-words")).getText()).startsWith("This cannot be opened");
        });
    }
}
