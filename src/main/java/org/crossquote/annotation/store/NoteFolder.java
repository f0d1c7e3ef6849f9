package org.crossquote.annotation.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossquote.annotation.KnownArticle;
import org.crossquote.annotation.jsonld.CollectionFile;
import org.crossquote.annotation.jsonld.CollectionReader;
import org.crossquote.annotation.jsonld.UnreadableNotesException;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleCollection;

/**
 * The folder with the notes of all collections, a file each. Which file belongs to the open articles is decided by the
 * articles' texts, not by where they lie or what they are called. Only where no file has their texts, one under the same title does: one
 * whose articles are among the open ones, or the open ones among its, as a folder that has grown or shrunk; or one that has the same
 * files' names: the texts were replaced whole, and the notes on those before them shall not be hidden.
 */
public final class NoteFolder {
    private static final double SAME_COLLECTION = 0.5;
    private static final String ENDING = ".jsonld";

    private record Found(Path file, double likeness) {}

    private final Path folder;
    private final CollectionReader reader = new CollectionReader();

    /** @param folder in the user's data; made when it is missing */
    public NoteFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * The file of notes for these articles; it need not exist yet.
     *
     * @throws IOException when the folder can neither be read nor made, or when no file is found and one that may be it cannot be
     *     read now: beginning another would hide the notes in it
     */
    public Path fileOf(ArticleCollection collection) throws IOException {
        Files.createDirectories(folder);
        List<Article> articles = collection.articles();
        ArticleMatching matching = new ArticleMatching(articles);
        List<Found> found = new ArrayList<>();
        IOException failure = null;
        for (Path file : files()) {
            try {
                found.add(new Found(file, matching.likeness(articlesOf(file))));
            } catch (IOException e) {
                failure = e;
            }
        }
        Optional<Path> same = found.stream()
                .filter(f -> f.likeness() >= SAME_COLLECTION)
                .max(Comparator.comparingDouble(Found::likeness))
                .map(Found::file);
        if (same.isEmpty() && failure != null) {
            throw failure;
        }
        if (same.isPresent()) {
            return same.get();
        }
        return sameTitle(collection, matching).orElse(folder.resolve(newName(articles) + ENDING));
    }

    private Optional<Path> sameTitle(ArticleCollection collection, ArticleMatching matching) throws IOException {
        Path best = null;
        double most = 0;
        for (Path file : files()) {
            CollectionFile there = read(file).orElse(null);
            double alike = there == null || !there.label().equals(collection.title())
                    ? 0
                    : Math.max(matching.overlap(there.articles()), matching.namedAlike(there.articles()));
            if (alike >= SAME_COLLECTION && alike > most) {
                best = file;
                most = alike;
            }
        }
        return Optional.ofNullable(best);
    }

    private Optional<CollectionFile> read(Path file) {
        try {
            return Optional.of(reader.read(Files.readAllBytes(file)));
        } catch (UnreadableNotesException | IOException e) {
            Backups backups = new Backups(file);
            return backups.newestGood().flatMap(backups::read);
        }
    }

    /** Two windows that meet the same articles for the first time take the same name. */
    private static String newName(List<Article> articles) {
        String keys =
                articles.stream().map(a -> KnownArticle.of(a).key()).sorted().collect(Collectors.joining("\n"));
        return KnownArticle.digest(keys);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(ENDING) && !Files.isDirectory(f))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Of a file that cannot be read, its newest good backup says which articles it is about. */
    private List<KnownArticle> articlesOf(Path file) throws IOException {
        try {
            return reader.readArticles(Files.readAllBytes(file));
        } catch (UnreadableNotesException e) {
            return articlesOfBackup(file).orElse(List.of());
        } catch (IOException e) {
            return articlesOfBackup(file).orElseThrow(() -> e);
        }
    }

    private static Optional<List<KnownArticle>> articlesOfBackup(Path file) {
        Backups backups = new Backups(file);
        return backups.newestGood().flatMap(backups::read).map(CollectionFile::articles);
    }
}
