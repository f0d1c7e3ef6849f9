package org.crossquote.export.note;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.Change;
import org.crossquote.annotation.KnownArticle;
import org.crossquote.annotation.jsonld.ImportReader;
import org.crossquote.annotation.jsonld.ImportedNotes;
import org.crossquote.annotation.jsonld.UnreadableNotesException;
import org.crossquote.message.MessageFile;
import org.crossquote.source.format.Problem;
import org.crossquote.text.Article;

/** The import of one file of notes, as the command and the window do it: read, brought to the open articles, put among the notes there. */
public final class FileImport {
    private static final MessageFile SENTENCES = MessageFile.beside(FileImport.class);

    private FileImport() {}

    /** The notes to which a file's are brought. */
    public interface Notes {
        /** Takes note of what the file says about its own articles. */
        void learn(List<KnownArticle> articles) throws IOException;

        /** The open article behind every key that is known. */
        Map<String, Article> articlesByKey();

        /** The key that new notes have, by the article's id. */
        Map<String, String> keys();

        /**
         * Puts annotations among the notes, by id and without loss.
         *
         * @return what that changed
         * @throws IOException when the notes could not be saved
         */
        List<Change> merge(List<Annotation> placed) throws IOException;
    }

    /** Nothing came of a file; the message is a sentence for the reader. */
    public static final class NothingImportedException extends Exception {
        NothingImportedException(String sentence, Exception cause) {
            super(sentence, cause);
        }
    }

    /**
     * Reads a file of notes.
     *
     * @param name what the reader calls it where its contents are spoken of
     * @param why gives the words for what keeps a file from being read
     * @throws NothingImportedException when it cannot be read, or has no notes
     */
    public static ImportedNotes read(Path file, String name, Function<IOException, String> why)
            throws NothingImportedException {
        String path = Problem.printable(file.toString());
        try {
            return new ImportReader().read(NotesImport.bytes(file));
        } catch (UnreadableNotesException e) {
            throw new NothingImportedException(SENTENCES.text("import.nothing", e.sentence(name)), e);
        } catch (NoSuchFileException e) {
            throw new NothingImportedException(SENTENCES.text("import.missing", path), e);
        } catch (IOException e) {
            throw new NothingImportedException(SENTENCES.text("import.unreadable", path, why.apply(e)), e);
        }
    }

    /**
     * Puts what was read among the notes.
     *
     * @throws IOException when they could not be saved
     */
    public static ImportResult bring(ImportedNotes imported, Notes notes) throws IOException {
        notes.learn(imported.articles());
        List<Annotation> placed = new NotesImport(notes.articlesByKey(), notes.keys()).placed(imported.annotations());
        return ImportResult.of(notes.merge(placed), placed);
    }
}
