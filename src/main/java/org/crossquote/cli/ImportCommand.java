package org.crossquote.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.Change;
import org.crossquote.annotation.CurrentAnnotations;
import org.crossquote.annotation.KnownArticle;
import org.crossquote.annotation.jsonld.ImportedNotes;
import org.crossquote.annotation.store.NoteStore;
import org.crossquote.annotation.store.OpenedAs;
import org.crossquote.export.note.FileImport;
import org.crossquote.export.note.ImportResult;
import org.crossquote.file.FailureWords;
import org.crossquote.message.MessageFile;
import org.crossquote.source.OpenedCollection;
import org.crossquote.source.format.Problem;
import org.crossquote.text.Article;
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
            terminal.say(MESSAGES.text("import.unsaved", notes.folder(desktop).toString(), FailureWords.of(e)));
            return ExitStatus.UNREADABLE;
        }
    }

    /** Gives whether all of the file could be read. */
    private boolean take(Path file, NoteStore store, ArticleCollection collection) throws IOException {
        String name = Problem.printable(file.toString());
        ImportedNotes imported;
        try {
            imported = FileImport.read(file, name, FailureWords::of);
        } catch (FileImport.NothingImportedException e) {
            terminal.say(String.valueOf(e.getMessage()));
            return false;
        }
        imported.problems().forEach(problem -> terminal.say(MESSAGES.text("import.about", name, problem)));
        if (imported.placeless() > 0) {
            terminal.say(MESSAGES.text("import.about", name, imported.aboutPlaceless()));
        }
        ImportResult result = FileImport.bring(imported, new Stored(store, collection));
        store.withoutBackup().ifPresent(terminal::say);
        terminal.say(MESSAGES.text("import.about", name, result.sentence()));
        return imported.unread() == 0;
    }

    /** The notes on disk. */
    private record Stored(NoteStore store, ArticleCollection collection) implements FileImport.Notes {
        @Override
        public void learn(List<KnownArticle> articles) {
            store.learn(articles);
        }

        @Override
        public Map<String, Article> articlesByKey() {
            return store.articlesByKey();
        }

        @Override
        public Map<String, String> keys() {
            return NotesFolder.keys(store, collection);
        }

        @Override
        public List<Change> merge(List<Annotation> placed) throws IOException {
            CurrentAnnotations merged = new CurrentAnnotations(store.notes());
            List<Change> changes = merged.merge(placed);
            store.save(merged.snapshot());
            return changes;
        }
    }
}
