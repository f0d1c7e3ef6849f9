package org.crossquote.app.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.crossquote.app.opening.FindingCollectionLoader;
import org.crossquote.file.FailureWords;
import org.crossquote.message.MessageFile;
import org.crossquote.source.CollectionOpener;
import org.crossquote.source.OpenedCollection;
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
        CollectionOpener opener = new CollectionOpener();
        OpenedCollection opened =
                folder == null ? new OpenedCollection(opener.bundled(), List.of(), List.of()) : opener.open(folder);
        opened.problems().forEach(problem -> System.err.println(problem.sentence()));
        if (opened.collection().articles().isEmpty()) {
            return UNREADABLE;
        }
        try {
            Files.write(output, picture.draw(opened.collection(), new FindingCollectionLoader()));
        } catch (IOException e) {
            System.err.println(MESSAGES.text("unwritten", output.toString(), FailureWords.ofWriting(output, e)));
            return UNREADABLE;
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            return USAGE;
        }
        return opened.isAllRead() ? 0 : UNREADABLE;
    }
}
