package org.crossquote.app.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crossquote.app.opening.CollectionLoader;
import org.crossquote.app.opening.FindingCollectionLoader;
import org.crossquote.app.opening.Origin;
import org.crossquote.file.FailureWords;
import org.crossquote.message.MessageFile;
import org.crossquote.work.Progress;
import org.jspecify.annotations.Nullable;

/** Draws the window to a picture file, and says on standard error what went wrong. */
public final class SnapshotWriter {
    private static final MessageFile MESSAGES = MessageFile.beside(SnapshotWriter.class);
    private static final int UNREADABLE = 1;
    private static final int USAGE = 2;

    private SnapshotWriter() {}

    /**
     * Opens a collection, finds what is in it and writes the picture.
     *
     * @param folder the collection, null for the bundled one
     * @param output the PNG file
     * @param picture what it is to show
     * @return 0 done, 1 something could not be read or written, 2 there is no such quotation
     */
    public static int run(@Nullable Path folder, Path output, Picture picture) {
        CollectionLoader library = new FindingCollectionLoader();
        CollectionLoader.Loaded opened =
                folder == null ? library.bundled() : library.open(Origin.of(folder), Progress.none());
        opened.problems().forEach(System.err::println);
        if (opened.collection().articles().isEmpty()) {
            return UNREADABLE;
        }
        try {
            Files.write(output, picture.draw(opened.collection(), library));
        } catch (IOException e) {
            System.err.println(MESSAGES.text("unwritten", output.toString(), FailureWords.of(e)));
            return UNREADABLE;
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            return USAGE;
        }
        return opened.problems().isEmpty() ? 0 : UNREADABLE;
    }
}
