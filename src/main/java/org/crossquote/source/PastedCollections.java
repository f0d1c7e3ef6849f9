package org.crossquote.source;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossquote.file.AtomicFile;
import org.crossquote.message.MessageFile;
import org.crossquote.source.format.Problem;
import org.crossquote.source.format.SourceFile;

/**
 * The collections of articles that were pasted: folders in the program's own data, opened like any other folder. Each file comes into its folder
 * whole or not at all. Safe for threads.
 */
public final class PastedCollections {
    private static final MessageFile MESSAGES = MessageFile.beside(PastedCollections.class);
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT);

    /** A folder inside a collection, for what was taken out of it; what is hidden is no article. */
    private static final String REMOVED = ".removed";

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

    /** The highest number that an article has or had: notes on one that was taken out must not find another one under its name. */
    private static int last(Path collection) throws IOException {
        return Math.max(highest(collection), highest(collection.resolve(REMOVED)));
    }

    private static int highest(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(folder)) {
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
     * The file of a collection that holds the same article already: the same bytes, or the same words where blanks at the ends or what stands around them differ.
     *
     * @throws IOException when the collection cannot be read
     */
    public Optional<Path> same(Path collection, PastedArticle article) throws IOException {
        for (String name : files(collection)) {
            Path file = collection.resolve(name);
            if (name.endsWith("." + article.ending()) && article.isSameAs(Files.readAllBytes(file))) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    /** The articles of a collection in the order in which they are shown. */
    private static List<String> files(Path collection) {
        List<Problem> unsaid = new ArrayList<>();
        return FolderListing.of(collection, CollectionManifest.in(collection, unsaid), unsaid).stream()
                .filter(Files::isRegularFile)
                .map(SourceFile::nameOf)
                .toList();
    }

    /**
     * Takes an article out of its collection; it can be put back.
     *
     * @param file of the collection
     * @throws IOException when it stays where it is
     */
    public synchronized Removed remove(Path file) throws IOException {
        Path collection = Objects.requireNonNull(file.getParent());
        Path aside = Files.createDirectories(collection.resolve(REMOVED)).resolve(SourceFile.nameOf(file));
        Path manifest = collection.resolve(CollectionManifest.NAME);
        byte[] before = Files.exists(manifest) ? Files.readAllBytes(manifest) : new byte[0];
        ManifestEditor editor = new ManifestEditor(collection);
        editor.remove(SourceFile.nameOf(file));
        Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
        try {
            editor.save();
        } catch (IOException e) {
            Files.move(aside, file);
            throw e;
        }
        return new Removed(
                file,
                aside,
                before,
                Files.readAllBytes(manifest),
                !files(collection).isEmpty());
    }

    /**
     * An article that was taken out.
     *
     * @param file where it was
     * @param aside where it is
     * @param before what the collection said of its articles then
     * @param after what it said after that
     * @param anyLeft whether other articles are left in the collection
     */
    public record Removed(Path file, Path aside, byte[] before, byte[] after, boolean anyLeft) {}

    /**
     * Puts an article back to where it was taken from.
     *
     * @throws IOException when that cannot be done
     */
    public synchronized void putBack(Removed removed) throws IOException {
        if (Files.exists(removed.file())) {
            throw new FileAlreadyExistsException(removed.file().toString());
        }
        Files.move(removed.aside(), removed.file());
        Path manifest = removed.file().resolveSibling(CollectionManifest.NAME);
        // What was written there meanwhile is not undone: the article comes last then.
        if (removed.before().length > 0 && Arrays.equals(Files.readAllBytes(manifest), removed.after())) {
            AtomicFile.write(manifest, out -> out.write(removed.before()), AtomicFile.Option.LASTING);
        }
    }

    /**
     * Gives an article another title; its file and its place among the others stay.
     *
     * @throws IOException when it cannot be written; it is called as before then
     */
    public synchronized void renameArticle(Path file, String title) throws IOException {
        Path collection = Objects.requireNonNull(file.getParent());
        ManifestEditor editor = new ManifestEditor(collection);
        editor.title(SourceFile.nameOf(file), title, files(collection));
        editor.save();
    }

    /**
     * Gives a collection another name.
     *
     * @throws IOException when it cannot be written; it is called as before then
     */
    public synchronized void rename(Path collection, String title) throws IOException {
        ManifestEditor editor = new ManifestEditor(collection);
        editor.title(title);
        editor.save();
    }
}
