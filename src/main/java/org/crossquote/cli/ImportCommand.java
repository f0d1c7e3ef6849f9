package org.crossquote.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.AnnotationSnapshot;
import org.crossquote.annotation.CurrentAnnotations;
import org.crossquote.annotation.jsonld.ImportReader;
import org.crossquote.annotation.jsonld.ImportedNotes;
import org.crossquote.annotation.jsonld.UnreadableNotesException;
import org.crossquote.annotation.store.NoteStore;
import org.crossquote.annotation.store.OpenedAs;
import org.crossquote.export.ImportResult;
import org.crossquote.export.NotesImport;
import org.crossquote.message.MessageFile;
import org.crossquote.source.OpenedCollection;
import org.crossquote.source.format.Problem;
import org.crossquote.text.ArticleCollection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Adds notes of other people and tools to the reader's own. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
    private static final MessageFile MESSAGES = MessageFile.beside(ImportCommand.class);

    private final Terminal terminal;
    private final Desktop desktop;

    @Mixin
    private NotesFolder notes = new NotesFolder();

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
    private List<Path> files = List.of();

    ImportCommand(Terminal terminal, Desktop desktop) {
        this.terminal = terminal;
        this.desktop = desktop;
    }

    @Override
    public Integer call() {
        OpenedCollection opened = notes.articles(terminal);
        if (opened.collection().articles().isEmpty()) {
            return ExitStatus.UNREADABLE;
        }
        try (NoteStore store = notes.open(opened.collection(), desktop, terminal)) {
            if (store.openedAs() instanceof OpenedAs.ReadOnly) {
                return ExitStatus.UNREADABLE;
            }
            boolean all = true;
            for (Path file : files) {
                all &= take(file, store, opened.collection());
            }
            return Inputs.status(opened, all);
        } catch (IOException e) {
            terminal.say(
                    MESSAGES.text("import.unsaved", notes.folder(desktop).toString(), String.valueOf(e.getMessage())));
            return ExitStatus.UNREADABLE;
        }
    }

    /** Gives whether all of the file could be read. */
    private boolean take(Path file, NoteStore store, ArticleCollection collection) throws IOException {
        String name = Problem.printable(file.toString());
        ImportedNotes imported;
        try {
            imported = new ImportReader().read(NotesImport.bytes(file));
        } catch (UnreadableNotesException e) {
            terminal.say(MESSAGES.text("import.nothing", e.sentence(name)));
            return false;
        } catch (NoSuchFileException e) {
            terminal.say(MESSAGES.text("import.missing", name));
            return false;
        } catch (IOException e) {
            terminal.say(MESSAGES.text("import.unreadable", name, String.valueOf(e.getMessage())));
            return false;
        }
        imported.problems().forEach(problem -> terminal.say(MESSAGES.text("import.about", name, problem)));
        if (imported.placeless() > 0) {
            terminal.say(MESSAGES.text("import.about", name, imported.aboutPlaceless()));
        }
        store.learn(imported.articles());
        NotesImport placing = new NotesImport(store.articlesByKey(), NotesFolder.keys(store, collection));
        CurrentAnnotations merged = new CurrentAnnotations(store.notes());
        List<Annotation> placed = placing.placed(imported.annotations());
        merged.merge(placed);
        AnnotationSnapshot before = store.notes();
        store.save(merged.snapshot());
        store.withoutBackup().ifPresent(terminal::say);
        terminal.say(MESSAGES.text(
                "import.about",
                name,
                ImportResult.between(before, store.notes(), placed).sentence()));
        return imported.unread() == 0;
    }
}
