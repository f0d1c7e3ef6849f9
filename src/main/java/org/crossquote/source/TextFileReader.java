package org.crossquote.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.crossquote.file.UnsuitableFileException;
import org.crossquote.file.WholeFile;
import org.crossquote.text.Article;

/** Reads one plain-text file as an article. */
public final class TextFileReader {
    /** The largest file that is opened, in bytes. */
    public static final int LARGEST_FILE = 32 << 20;

    private static final long MEGABYTE = 1 << 20;

    private final int largest;
    private final ArticleMaker maker;

    /** A reader that opens files up to {@link #LARGEST_FILE}. */
    public TextFileReader() {
        this(LARGEST_FILE, new ArticleMaker());
    }

    TextFileReader(int largest, ArticleMaker maker) {
        this.largest = largest;
        this.maker = maker;
    }

    /**
     * The article in {@code file}.
     *
     * @param id how the article is called in its collection
     * @throws UnreadableFileException when there is no such file, it may not be read, is too large, or is not text
     */
    public Article read(Path file, String id) throws UnreadableFileException {
        return maker.make(id, text(file, id));
    }

    /** The text in {@code file}, not yet an article. */
    String text(Path file, String id) throws UnreadableFileException {
        return TextDecoder.decode(id, bytes(file, id));
    }

    private byte[] bytes(Path file, String id) throws UnreadableFileException {
        try {
            return WholeFile.bytes(file, largest);
        } catch (UnsuitableFileException e) {
            throw new UnreadableFileException(
                    switch (e.reason()) {
                        case FOLDER -> Problem.of(id, "is a folder, not a text file.");
                        case SPECIAL -> Problem.of(id, "is no file but a pipe or a device. Save its text as a file.");
                        case TOO_LARGE -> tooLarge(id, e.size());
                    });
        } catch (NoSuchFileException e) {
            throw new UnreadableFileException(Problem.of(id, "does not exist. Check the name."));
        } catch (AccessDeniedException e) {
            throw new UnreadableFileException(
                    Problem.of(id, "may not be read. Give yourself the right to read it and open it again."));
        } catch (IOException e) {
            throw new UnreadableFileException(
                    Problem.of(id, "could not be read (" + Problem.printable(String.valueOf(e.getMessage())) + ")."));
        }
    }

    private Problem tooLarge(String id, long size) {
        long shown = (size + MEGABYTE - 1) / MEGABYTE;
        return Problem.of(
                id,
                "is too large: it has " + shown + " MB, and texts up to " + largest / MEGABYTE
                        + " MB are opened. Cut it into articles.");
    }
}
