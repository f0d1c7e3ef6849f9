package org.crossquote.app.shell;

import java.nio.file.Path;
import java.util.Optional;

/** Asks the reader for a folder. */
@FunctionalInterface
public interface FolderChooser {
    /** The folder that was chosen; empty when the reader thought better of it. */
    Optional<Path> choose();
}
