package org.crossquote.app.feature;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks the reader for files and folders, and shows him folders. */
public interface FileQuestions {
    /** Nobody is there to answer. */
    FileQuestions NONE = new FileQuestions() {
        @Override
        public Optional<Path> toWrite(String title, String name) {
            return Optional.empty();
        }

        @Override
        public List<Path> toRead(String title) {
            return List.of();
        }
    };

    /**
     * Which file is to be written. Who chooses one that is there has said that it may go.
     *
     * @param title what it is for
     * @param name offered as its name
     * @return empty when the reader thought better of it
     */
    Optional<Path> toWrite(String title, String name);

    /**
     * Which files are to be read.
     *
     * @param title what for
     * @return none when the reader thought better of it
     */
    List<Path> toRead(String title);

    /**
     * Which folder is meant.
     *
     * @param title what for
     * @return empty when the reader thought better of it
     */
    default Optional<Path> toFolder(String title) {
        return Optional.empty();
    }

    /**
     * Which folder is meant.
     *
     * @param title what for
     * @param from where the reader begins to look
     * @return empty when the reader thought better of it
     */
    default Optional<Path> toFolder(String title, Path from) {
        return toFolder(title);
    }

    /**
     * Shows a folder in the window that the system has for that.
     *
     * @throws IOException when the system cannot
     */
    default void show(Path folder) throws IOException {}
}
