package org.crossquote.annotation.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32C;
import org.crossquote.fault.Faults;
import org.crossquote.file.AtomicFile;

/**
 * The texts of articles as they were when notes were made on them, beside the notes: what has changed since can be told then. Where one cannot
 * be written nothing else is lost. Safe for threads.
 */
public final class NotedTexts {
    private static final String ENDING = ".txt";

    /** Of longer texts nobody reads what has changed, in UTF-16 units. */
    private static final int LONGEST = 400_000;

    private final Path folder;
    private final Set<String> kept = new HashSet<>();

    /** @param notes the file of the notes */
    public NotedTexts(Path notes) {
        folder = notes.resolveSibling("texts");
    }

    /**
     * Keeps a text unless one is kept already.
     *
     * @param key the article's, as the notes know it
     */
    public synchronized void keep(String key, String text) {
        Path file = file(key);
        if (!kept.add(key) || text.length() > LONGEST || Files.exists(file)) {
            return;
        }
        try {
            Files.createDirectories(folder);
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            AtomicFile.write(file, out -> out.write(bytes), AtomicFile.Option.PRIVATE);
        } catch (IOException e) {
            Faults.log(e);
        }
    }

    /** The text that was kept under the key. */
    public Optional<String> of(String key) {
        try {
            return Files.exists(file(key)) ? Optional.of(Files.readString(file(key))) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Path file(String key) {
        CRC32C sum = new CRC32C();
        byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
        sum.update(bytes);
        return folder.resolve(
                Integer.toHexString(key.hashCode()) + HexFormat.of().toHexDigits(sum.getValue(), 8) + ENDING);
    }
}
