package org.crossquote.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import org.crossquote.app.FxThread;
import org.crossquote.app.OpenWindow;
import org.crossquote.app.action.Action;
import org.crossquote.app.bar.WindowMenus;
import org.crossquote.app.opening.FindingCollectionLoader;
import org.crossquote.app.opening.Origin;
import org.crossquote.link.Grade;
import org.crossquote.link.Link;
import org.crossquote.link.Passage;
import org.crossquote.message.InPseudoLanguage;
import org.crossquote.message.Message;
import org.crossquote.reading.Reading;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleCollection;
import org.crossquote.text.Span;
import org.crossquote.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** In the language of accents the window has no English word. The articles are in Cyrillic letters, so that none comes from them. */
@ResourceLock(Resources.LOCALE)
class PseudoLanguageWindowTest {
    private static final String SHARED = "Мост останется закрытым до самого мая, и никто не сможет по нему проехать";

    /** Latin letters that are no words of a language: names of keys as JavaFX gives them, and the ending of the articles' files. */
    private static final Pattern NO_WORDS =
            Pattern.compile("\\b(Ctrl|Shift|Alt|Esc|Escape|Enter|Delete|Backspace|Tab|Home|F\\d+|txt)\\b");

    private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");

    private final FindingCollectionLoader files = new FindingCollectionLoader();

    @TempDir
    private Path folder;

    /** The articles that come with the program have their own name in every language. */
    private static final String BUNDLED =
            new FindingCollectionLoader().bundled().collection().title();

    @Test
    void hasNoEnglishWordOutsideTheArticles() throws IOException {
        Files.writeString(
                folder.resolve("1.txt"),
                "Мост закрыт до мая\n\nМэр Анна Белова сказала: «" + SHARED
                        + "». Жители недовольны решением властей.\n\n"
                        + "Она добавила: «Мы сделаем всё возможное, чтобы ремонт закончился раньше этого срока».\n");
        Files.writeString(
                folder.resolve("2.txt"),
                "Город закрывает мост\n\nВ четверг стало известно о ремонте. Белова сказала: «" + SHARED
                        + "». Больше она ничего не сообщила.\n\nВодители стоят в пробках уже три дня подряд.\n");
        List<Article> articles =
                files.open(Origin.of(folder), Progress.none()).collection().articles();
        Reading reading = reading(new ArticleCollection("Мост", articles));
        assertThat(reading.quotations()).isNotEmpty();
        try (InPseudoLanguage _ = new InPseudoLanguage()) {
            FxThread.run(() -> look(reading));
        }
    }

    private Reading reading(ArticleCollection collection) {
        Reading found = files.read(collection, stage -> Progress.none());
        Message why = Message.of("same-words");
        Link link = new Link(Grade.IDENTICAL, 0.9, passage(collection, 0), passage(collection, 1), why);
        return new Reading(collection, found.quotations(), found.speakers(), List.of(link));
    }

    private static Passage passage(ArticleCollection collection, int article) {
        String text = collection.articles().get(article).text();
        int start = text.indexOf(SHARED);
        return new Passage(collection.articles().get(article).id(), new Span(start, start + SHARED.length()), SHARED);
    }

    private void look(Reading reading) {
        OpenWindow open = OpenWindow.ofSize(1280, 800);
        open.model.open(reading.collection());
        open.model.found(reading);
        open.layOut();
        check(open, "at the start");
        open.model.focusOn(
                reading.collection().articles().getFirst().id(),
                passage(reading.collection(), 0).span());
        check(open, "with a focus");
        for (String command : List.of(
                "wordings.toggle",
                "panel.quotes",
                "panel.unsure",
                "gap.only",
                "panel.boilerplate",
                "panel.notes",
                "panel.differences",
                "search.open",
                "start.page",
                "note.colours",
                "keys",
                "help.legend",
                "article.open",
                "palette")) {
            open.window.actions().all().stream()
                    .filter(action ->
                            action.id().equals(command) && action.enabled().get())
                    .forEach(Action::give);
            check(open, command);
        }
        assertThat(open.window.actions().all().stream().map(Action::title).filter(PseudoLanguageWindowTest::isEnglish))
                .as("titles of commands")
                .isEmpty();
        assertThat(new WindowMenus(open.model, open.window.actions())
                        .everything().getItems().stream()
                                .flatMap(PseudoLanguageWindowTest::texts)
                                .filter(PseudoLanguageWindowTest::isEnglish))
                .as("menus")
                .isEmpty();
    }

    private static void check(OpenWindow open, String when) {
        open.layOut();
        assertThat(new TreeSet<>(open.all(Node.class).stream()
                        .flatMap(PseudoLanguageWindowTest::texts)
                        .map(text -> text.replace(BUNDLED, ""))
                        .filter(PseudoLanguageWindowTest::isEnglish)
                        .toList()))
                .as(when)
                .isEmpty();
    }

    private static Stream<String> texts(Node node) {
        Tooltip tip = node instanceof Control control ? control.getTooltip() : null;
        String shown = switch (node) {
            case Labeled labeled -> labeled.getText();
            case Text text -> text.getText();
            case TextInputControl field -> field.getPromptText();
            default -> null;
        };
        return Stream.of(shown, node.getAccessibleText(), node.getAccessibleHelp(), tip == null ? null : tip.getText())
                .filter(Objects::nonNull);
    }

    private static Stream<String> texts(MenuItem item) {
        Stream<String> own = Stream.ofNullable(item.getText());
        return item instanceof Menu menu
                ? Stream.concat(own, menu.getItems().stream().flatMap(PseudoLanguageWindowTest::texts))
                : own;
    }

    private static boolean isEnglish(String text) {
        return WORD.matcher(NO_WORDS.matcher(text).replaceAll("")).find();
    }
}
