package org.crossquote.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.crossquote.annotation.store.NoteStore;
import org.crossquote.annotation.store.OpenedAs;
import org.crossquote.message.MessageFile;
import org.crossquote.source.CollectionOpener;
import org.crossquote.source.OpenedCollection;
import org.crossquote.text.ArticleCollection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands for notes take: the articles, and where the notes on them are kept. */
final class NotesFolder {
    private static final MessageFile MESSAGES = MessageFile.beside(NotesFolder.class);

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "articles-folder")
    private Path articles = Path.of(".");

    @Option(names = "--notes", paramLabel = "FOLDER", descriptionKey = "notes")
    private @Nullable Path notes;

    /** Opens the articles and says what of them cannot be read. */
    OpenedCollection articles(Terminal terminal) {
        OpenedCollection opened = new CollectionOpener().open(articles);
        opened.problems().forEach(problem -> terminal.say(problem.sentence()));
        return opened;
    }

    /** Opens the notes on them, and says when they are not as they were left. */
    NoteStore open(ArticleCollection collection, Desktop desktop, Terminal terminal) throws IOException {
        NoteStore store = NoteStore.open(folder(desktop), collection, Clock.systemUTC());
        switch (store.openedAs()) {
            case OpenedAs.Salvaged salvaged ->
                terminal.say(MESSAGES.text("notes.salvaged", salvaged.reason(), salvaged.salvaged()));
            case OpenedAs.ReadOnly readOnly -> terminal.say(readOnly.reason());
            case OpenedAs.New n -> {}
            case OpenedAs.Left l -> {}
        }
        return store;
    }

    /** Where the notes are kept. */
    Path folder(Desktop desktop) {
        return notes == null ? desktop.notes() : notes;
    }

    /** The key of each open article. */
    static Map<String, String> keys(NoteStore store, ArticleCollection collection) {
        Map<String, String> keys = new LinkedHashMap<>();
        collection.articles().forEach(a -> keys.put(a.id(), store.keyOf(a.id())));
        return keys;
    }
}
