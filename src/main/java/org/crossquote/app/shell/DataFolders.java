package org.crossquote.app.shell;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the reader's own data lie.
 *
 * @param notes the folder of the notes of all collections; null where it is not there, so that none can be opened
 * @param pasted the folder of the articles that were pasted
 */
public record DataFolders(@Nullable Path notes, Path pasted) {
    /** Both in one folder. */
    public static DataFolders in(Path data) {
        return new DataFolders(data.resolve("notes"), data.resolve("pasted"));
    }
}
