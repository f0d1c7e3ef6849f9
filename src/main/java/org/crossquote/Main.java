package org.crossquote;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.crossquote.app.note.colour.NotePalette;
import org.crossquote.app.note.colour.NoteWishes;
import org.crossquote.app.opening.Origin;
import org.crossquote.app.preference.NotesPlace;
import org.crossquote.app.preference.PreferencesStore;
import org.crossquote.app.preference.SettingsFolder;
import org.crossquote.app.snapshot.Picture;
import org.crossquote.app.snapshot.SnapshotWriter;
import org.crossquote.app.start.CrossquoteApp;
import org.crossquote.app.style.Theme;
import org.crossquote.cli.CommandLineRunner;
import org.crossquote.cli.Desktop;
import org.crossquote.cli.FaultSentence;
import org.crossquote.cli.ProgramVersion;
import org.crossquote.fault.FaultLog;
import org.crossquote.fault.FaultReporter;

/** Starts the program: a command when one is given, otherwise the window. */
public final class Main {
    private Main() {}

    /** Runs the command line. */
    public static void main(String[] args) {
        FileOutputStream results = new FileOutputStream(FileDescriptor.out);
        FileOutputStream messages = new FileOutputStream(FileDescriptor.err);
        FaultReporter faults = new FaultReporter(
                new FaultLog(SettingsFolder::findLogs, ProgramVersion::text), new FaultSentence(messages));
        Thread.setDefaultUncaughtExceptionHandler(faults);
        Desktop desktop = new Window(faults);
        if (args.length == 0) {
            // The usual start does not wait for the command line to be understood.
            System.exit(desktop.open(List.of()));
        }
        System.exit(CommandLineRunner.run(desktop, results, messages, args));
    }

    /** Ties the command line to the application, which it may not know. Loaded by no text command's work. */
    private record Window(FaultReporter faults) implements Desktop {
        @Override
        public int open(List<Path> paths) {
            return CrossquoteApp.open(new Origin(paths), faults);
        }

        @Override
        public int open(List<Path> paths, Path passim) {
            return CrossquoteApp.open(new Origin(paths), passim, faults);
        }

        @Override
        public Path notes() {
            return NotesPlace.find();
        }

        @Override
        public Map<String, String> colours() {
            return NotePalette.of(PreferencesStore.look(SettingsFolder.find())
                            .get(NoteWishes.SECTION)
                            .colours())
                    .names();
        }

        @Override
        public int snapshot(Snapshot snapshot) {
            Theme theme = snapshot.dark() ? Theme.DARK : Theme.LIGHT;
            return SnapshotWriter.run(
                    snapshot.folder(),
                    snapshot.output(),
                    new Picture(snapshot.width(), snapshot.height(), theme, snapshot.focus(), snapshot.given()));
        }
    }
}
