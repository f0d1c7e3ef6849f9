package org.crossquote.app.print;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import org.crossquote.app.action.Action;
import org.crossquote.app.action.Action.Group;
import org.crossquote.app.feature.Feature;
import org.crossquote.app.feature.Workbench;
import org.crossquote.app.note.model.NotesViewModel;
import org.crossquote.app.picture.Letters;
import org.crossquote.app.print.PagesInBackground.Laid;
import org.crossquote.app.print.PrintPreview.Way;
import org.crossquote.difference.Difference;
import org.crossquote.fault.Faults;
import org.crossquote.message.MessageFile;
import org.crossquote.reading.Reading;

/** Prints the article in hand, the report or the view that is shown; before that, each page can be seen. */
public final class PrintFeature implements Feature {
    private static final MessageFile MESSAGES = MessageFile.beside(PrintFeature.class);

    private final NotesViewModel notes;
    private final Function<Reading, List<Difference>> differences;
    private final Printing printing;

    /**
     * @param notes the notes, which are printed as they are in the window
     * @param differences finds the differences of a reading; runs in the background
     * @param printing the printers of the system
     */
    public PrintFeature(NotesViewModel notes, Function<Reading, List<Difference>> differences, Printing printing) {
        this.notes = notes;
        this.differences = differences;
        this.printing = printing;
    }

    @Override
    public void install(Workbench window) {
        window.styles().add("print.css", PrintFeature.class);
        ObjectProperty<PrintPreferences> paper = window.preferences().of(PrintPreferences.SECTION);
        PagesInBackground pages = new PagesInBackground(
                new Letters(),
                printing,
                window.work().background(),
                window.work().fx());
        PrintSubjects subjects = new PrintSubjects(window, notes, differences);
        window.actions()
                .add(
                        Group.EXPORT,
                        "print",
                        MESSAGES.text("command.print"),
                        () -> {
                            PrintPreview preview = new PrintPreview(subjects.all(), paper, pages, new WaysOut(window));
                            window.overlay().open(preview, preview.first());
                        },
                        "Shortcut+P");
        window.actions().also("print", MESSAGES.text("command.print.words"));
        window.overlay().visibleProperty().addListener((value, before, isOpen) -> {
            if (!isOpen) {
                pages.stop();
            }
        });
        window.life().onEnd(() -> {
            pages.stop();
            printing.stop();
        });
    }

    /** What the preview asks of the window. */
    private final class WaysOut implements PrintPreview.Ways {
        private final Workbench window;

        WaysOut(Workbench window) {
            this.window = window;
        }

        @Override
        public void print(Laid laid) {
            PrintPreferences on =
                    window.preferences().of(PrintPreferences.SECTION).get();
            var scene = window.overlay().getScene();
            int all = laid.pages().size();
            Faults.tellOf(printing.print(
                            new Printing.Job(laid.heading(), laid.pages(), on.size(), on.isLandscape()),
                            scene == null ? null : scene.getWindow(),
                            number -> Platform.runLater(
                                    () -> window.status().news(MESSAGES.text("printing", number, all))))
                    .thenAcceptAsync(outcome -> say(outcome, all), window.work().fx()));
        }

        private void say(Printing.Outcome outcome, int all) {
            switch (outcome) {
                case PRINTED -> {
                    close();
                    window.status().news(MESSAGES.text("printed", all));
                }
                case NO_PRINTER -> window.banners().say(MESSAGES.text("no-printer.now"));
                case FAILED -> window.banners().say(MESSAGES.text("failed"));
                case NOT_WANTED -> {}
            }
        }

        @Override
        public List<Way> instead(PrintSubject.Kind kind) {
            List<Way> all = new ArrayList<>();
            if (kind == PrintSubject.Kind.VIEW) {
                all.add(way("view.save.svg"));
            }
            all.add(way("export.report"));
            return all;
        }

        private Way way(String command) {
            Action action = window.actions().get(command);
            return new Way(action.title(), () -> {
                close();
                action.give();
            });
        }

        @Override
        public void close() {
            window.overlay().close();
        }
    }
}
