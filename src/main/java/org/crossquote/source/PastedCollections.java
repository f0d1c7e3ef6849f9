package org.crossquote.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.stream.Stream;
import org.crossquote.file.AtomicFile;
import org.crossquote.message.MessageFile;
import org.crossquote.source.format.SourceFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The collections of articles that were pasted: folders in the program's own data, opened like any other folder. Each file comes into its folder
 * whole or not at all. Safe for threads.
 */
public final class PastedCollections {
    private static final MessageFile MESSAGES = MessageFile.beside(PastedCollections.class);
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder;
    private final Clock clock;

    /**
     * @param folder in the user's data; made when something is pasted
     * @param clock says when that is, in the reader's zone
     */
    public PastedCollections(Path folder, Clock clock) {
        this.folder = folder.toAbsolutePath().normalize();
        this.clock = clock;
    }

    /** Whether a folder is one of these collections. */
    public boolean isOne(Path path) {
        return folder.equals(path.toAbsolutePath().normalize().getParent());
    }

    /**
     * Begins a collection, called after the moment.
     *
     * @return its folder, empty but for its name
     * @throws IOException when it cannot be made
     */
    public synchronized Path begin() throws IOException {
        LocalDateTime now = LocalDateTime.now(clock);
        Files.createDirectories(folder);
        String name = NAME.format(now);
        Path fresh = folder.resolve(name);
        for (int n = 2; Files.exists(fresh); n++) {
            fresh = folder.resolve(name + "-" + n);
        }
        Files.createDirectory(fresh);
        DateTimeFormatter date = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Locale.getDefault(Locale.Category.FORMAT));
        rename(fresh, MESSAGES.text("pasted.collection", date.format(now)));
        return fresh;
    }

    /**
     * Adds an article to a collection, after those that are there.
     *
     * @return its file
     * @throws IOException when it cannot be written
     */
    public synchronized Path add(Path collection, PastedArticle article) throws IOException {
        Path file = collection.resolve(PastedNames.of(last(collection) + 1, article));
        byte[] contents = article.contents();
        AtomicFile.write(file, out -> out.write(contents), AtomicFile.Option.LASTING);
        return file;
    }

    private static int last(Path collection) throws IOException {
        try (Stream<Path> files = Files.list(collection)) {
            return files.mapToInt(PastedCollections::number).max().orElse(0);
        }
    }

    private static int number(Path file) {
        String name = SourceFile.nameOf(file);
        int end = 0;
        while (end < name.length() && end < 9 && name.charAt(end) >= '0' && name.charAt(end) <= '9') {
            end++;
        }
        return end == 0 ? 0 : Integer.parseInt(name.substring(0, end));
    }

    /**
     * Gives a collection another name.
     *
     * @throws IOException when it cannot be written; it is called as before then
     */
    public synchronized void rename(Path collection, String title) throws IOException {
        Path manifest = collection.resolve(CollectionManifest.NAME);
        ObjectNode root = known(manifest);
        root.put("title", title);
        byte[] text = JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
        AtomicFile.write(manifest, out -> out.write(text), AtomicFile.Option.LASTING);
    }

    /** What somebody wrote there besides stays. */
    private static ObjectNode known(Path manifest) throws IOException {
        try {
            if (Files.exists(manifest) && JSON.readTree(Files.readAllBytes(manifest)) instanceof ObjectNode there) {
                return there;
            }
        } catch (JacksonException e) {
            // A broken one says nothing that could be kept.
        }
        return JSON.createObjectNode();
    }
}
