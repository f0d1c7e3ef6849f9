package org.crossquote.app.opening;

import java.nio.file.Path;
import java.util.Optional;

/** Asks the reader for a folder. */
@FunctionalInterface
public interface FolderChooser {
    /** The folder that was chosen; empty when the reader thought better of it. */
    Optional<Path> choose();
}
