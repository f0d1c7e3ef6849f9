package org.crossquote.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.crossquote.app.FxThread;
import org.crossquote.app.LookUp;
import org.crossquote.app.OpenWindow;
import org.crossquote.app.export.ExportCommands;
import org.crossquote.app.export.Exporter;
import org.crossquote.app.feature.FileQuestions;
import org.crossquote.app.status.MessageBanners;
import org.crossquote.fault.HeardFaults;
import org.crossquote.reading.Reading;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleCollection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever breaks at an edge where work leaves the FX thread, or comes back to it, is told on: an Error, too. */
@Tag("threads")
class EdgeFaultsTest {
    private static final Reading LARGE = large();

    private final HeardFaults heard = new HeardFaults();
    private final Label place = FxThread.call(Label::new);
    private final Stage stage = FxThread.call(() -> {
        Stage made = new Stage();
        made.setScene(new Scene(new StackPane(place)));
        return made;
    });

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        FxThread.run(stage::close);
        heard.close();
    }

    /** @param file what a reader chooses who is asked for one */
    private record ChosenFile(Path file) implements FileQuestions {
        @Override
        public Optional<Path> toWrite(String title, String name) {
            return Optional.of(file);
        }

        @Override
        public List<Path> toRead(String title) {
            return List.of(file);
        }
    }

    private static Reading large() {
        Article one = OpenWindow.GOLD.collection().articles().getFirst();
        List<Article> many = IntStream.range(0, 3000)
                .mapToObj(i -> new Article("a" + i, "Article " + i, "en", one.text(), one.blocks()))
                .toList();
        return new Reading(new ArticleCollection("Many", many), List.of(), List.of(), List.of());
    }

    @Test
    void aLookUpThatBreaksInTheBackgroundIsToldOnAndShowsNothing() {
        assertThat(LARGE.isSmall()).isFalse();
        List<Object> shown = Collections.synchronizedList(new ArrayList<>());
        StackOverflowError fault = new StackOverflowError("looking up");
        FxThread.run(() -> LookUp.in(
                LARGE,
                place,
                () -> {
                    throw fault;
                },
                shown::add));
        assertThat(heard.told()).isSameAs(fault);
        assertThat(shown).isEmpty();
    }

    @Test
    void aLookUpWhoseResultCannotBeShownIsToldOn() {
        StackOverflowError fault = new StackOverflowError("showing");
        FxThread.run(() -> LookUp.in(LARGE, place, () -> "found", found -> {
            throw fault;
        }));
        assertThat(heard.told()).isSameAs(fault);
    }

    @Test
    void anExportWhoseEndBreaksIsToldOn() {
        StackOverflowError fault = new StackOverflowError("after the copy");
        FxThread.run(() -> {
            OpenWindow open = OpenWindow.ofSize(900, 700);
            ExportCommands actions = new ExportCommands(
                    open.model,
                    new Exporter(open.notes().notes(), open.model, reading -> List.of(), Runnable::run, Runnable::run),
                    new ChosenFile(folder.resolve("copy.jsonld")),
                    new MessageBanners(),
                    sentence -> {});
            actions.copy(() -> {
                throw fault;
            });
        });
        assertThat(heard.told()).isSameAs(fault);
    }
}
