package org.crossquote.app.export;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyDoubleProperty;
import org.crossquote.app.feature.Feature;
import org.crossquote.app.feature.FileQuestions;
import org.crossquote.app.feature.Workbench;
import org.crossquote.app.note.model.NotesViewModel;
import org.crossquote.difference.Difference;
import org.crossquote.message.MessageFile;
import org.crossquote.reading.Reading;
import org.jspecify.annotations.Nullable;

/** Takes along what the window shows: the commands, and how far an export is. */
public final class ExportFeature implements Feature {
    private static final MessageFile MESSAGES = MessageFile.beside(ExportFeature.class);
    private static final int PERCENT = 100;

    private final NotesViewModel notes;
    private final FileQuestions files;
    private final Function<Reading, List<Difference>> differences;
    private @Nullable ExportCommands commands;

    /**
     * @param notes the notes, which are exported as they are in the window
     * @param files asks where files are written
     * @param differences finds the differences of a reading; runs in the background
     */
    public ExportFeature(NotesViewModel notes, FileQuestions files, Function<Reading, List<Difference>> differences) {
        this.notes = notes;
        this.files = files;
        this.differences = differences;
    }

    @Override
    public void install(Workbench window) {
        Exporter exporter = new Exporter(
                notes,
                window.model(),
                differences,
                window.work().background(),
                window.work().fx());
        ExportCommands made =
                new ExportCommands(window.model(), exporter, files, window.banners(), window.status()::news);
        made.register(window.actions());
        commands = made;
        ReadOnlyDoubleProperty done = exporter.doneProperty();
        window.status().addFact("export", Bindings.createStringBinding(() -> progress(done.get()), done));
        window.life().onEnd(exporter::stop);
    }

    private static String progress(double done) {
        return done < 0 ? "" : MESSAGES.text("export.progress", (int) (done * PERCENT));
    }

    /**
     * Asks for a file and writes all notes to it.
     *
     * @param after is run when that is done, or was not wanted
     */
    public void copyNotes(Runnable after) {
        Objects.requireNonNull(commands, "not installed yet").copy(after);
    }
}
