package org.crossquote.annotation.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.AnnotationSnapshot;
import org.crossquote.annotation.KnownArticle;
import org.crossquote.annotation.jsonld.CollectionFile;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleCollection;

/**
 * The notes of one collection on disk. A save reads the file first and merges what others wrote into what it writes, under a
 * lock, so that several programs may have the same notes open. Not for several threads at once: {@link NoteSaver} has one.
 */
public final class NoteStore implements AutoCloseable {
    /** The keys of the articles that are open, by their files' names. */
    private record Keys(List<KnownArticle> of, Map<String, String> byFile) {
        static Keys of(List<KnownArticle> articles) {
            Map<String, String> byFile = new HashMap<>();
            articles.stream().filter(KnownArticle::present).forEach(a -> byFile.putIfAbsent(a.file(), a.key()));
            return new Keys(articles, byFile);
        }
    }

    private final NoteFile disk;
    private final Backups backups;
    private final Saving saving;
    private final ArticleMatching matching;
    private final OpenedAs openedAs;
    private final List<Article> changed;
    private volatile CollectionFile known;
    private volatile Keys keys = new Keys(List.of(), Map.of());
    private boolean complete;

    private NoteStore(NoteFile disk, ArticleCollection collection, FolderLocks locks, Clock clock) throws IOException {
        this.disk = disk;
        backups = new Backups(disk.path());
        saving = new Saving(disk, backups, locks, clock);
        matching = new ArticleMatching(collection.articles());
        NoteFile.Read read = disk.read();
        openedAs = openedAs(read);
        known = asOpen(read.contents(), collection.title());
        changed = changed(read.contents().articles(), known.articles());
        // Articles are noted as they are now, else one that changes little by little would become a stranger.
        boolean articlesKnown = known.articles().equals(read.contents().articles());
        complete = read.isWhole() && (articlesKnown || read.contents().isEmpty());
    }

    /**
     * Opens the notes of a collection, and writes nothing.
     *
     * @param folder the folder with the notes of all collections
     * @param collection the open articles
     * @param clock says when
     * @throws IOException when the folder or the file is there and cannot be read at all
     */
    public static NoteStore open(Path folder, ArticleCollection collection, Clock clock) throws IOException {
        return open(folder, collection, new FolderLocks(), clock);
    }

    /**
     * As {@link #open(Path, ArticleCollection, Clock)}, for a program that opens a file again before it has closed it.
     *
     * @param locks those of this program
     */
    public static NoteStore open(Path folder, ArticleCollection collection, FolderLocks locks, Clock clock)
            throws IOException {
        Path file = new NoteFolder(folder).fileOf(collection);
        return new NoteStore(new NoteFile(file), collection, locks, clock);
    }

    private OpenedAs openedAs(NoteFile.Read read) {
        if (read.contents().isNewer()) {
            return new OpenedAs.ReadOnly(NewerFileException.reason(file()));
        }
        String problem = read.problem();
        if (problem != null) {
            return new OpenedAs.Salvaged(
                    problem,
                    read.contents().annotations().size(),
                    backups.newestGood().orElse(null));
        }
        return read.bytes() == null ? new OpenedAs.New() : new OpenedAs.Left();
    }

    private CollectionFile asOpen(CollectionFile contents, String title) {
        return new CollectionFile(
                disk.key(),
                contents.label().isEmpty() ? title : contents.label(),
                contents.version(),
                matching.updated(contents.articles()),
                contents.annotations(),
                contents.deleted(),
                contents.unread(),
                contents.others());
    }

    /** The file; its folder also holds the lock, the backups and what was set aside. */
    public Path file() {
        return disk.path();
    }

    /** The open articles whose text was another when they were open last, as far as a sample of their words tells. */
    public List<Article> changedArticles() {
        return changed;
    }

    private List<Article> changed(List<KnownArticle> before, List<KnownArticle> now) {
        Map<String, KnownArticle> fresh = new HashMap<>();
        now.forEach(article -> fresh.put(article.key(), article));
        Map<String, Article> open = matching.openByKey(now);
        return before.stream()
                .filter(was -> fresh.get(was.key()) instanceof KnownArticle is
                        && is.present()
                        && !is.fingerprint().equals(was.fingerprint()))
                .map(was -> open.get(was.key()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** How it was opened. */
    public OpenedAs openedAs() {
        return openedAs;
    }

    /** The annotations as they were last read or written. */
    public AnnotationSnapshot notes() {
        return known.notes();
    }

    /** The open article behind every key that annotations may have. */
    public Map<String, Article> articlesByKey() {
        return matching.openByKey(known.articles());
    }

    /** What the notes know about articles: their keys for new annotations, names of those that are gone. */
    public List<KnownArticle> articles() {
        return known.articles();
    }

    /** Everything in the file, for an export. */
    public CollectionFile contents() {
        return known;
    }

    /**
     * Learns under which keys another file of notes knows these articles, so that its annotations find them. Written with the next save.
     *
     * @param others what that file says about its articles
     */
    public void learn(List<KnownArticle> others) {
        CollectionFile now = known;
        Map<String, KnownArticle> articles = new LinkedHashMap<>();
        now.articles().forEach(a -> articles.put(a.key(), a));
        others.forEach(a -> articles.putIfAbsent(a.key(), a.gone()));
        if (articles.size() > now.articles().size()) {
            complete = false;
            known = now.with(List.copyOf(articles.values()));
        }
    }

    /** The collection's key, for annotations on all articles together. */
    public String collectionKey() {
        return disk.key();
    }

    /**
     * The key by which annotations know an open article.
     *
     * @param article the article's id
     * @throws java.util.NoSuchElementException when it is not open
     */
    public String keyOf(String article) {
        return Optional.ofNullable(keys().get(article)).orElseThrow();
    }

    private Map<String, String> keys() {
        Keys last = keys;
        List<KnownArticle> now = known.articles();
        if (last.of() != now) {
            last = Keys.of(now);
            keys = last;
        }
        return last.byFile();
    }

    /** Makes ready what the first save after opening would otherwise have to make: the lines of all notes. */
    public void prepare() {
        saving.prepare(known);
    }

    /** Whether something must be written although no note has changed: what was salvaged, a save that broke off. */
    public boolean isIncomplete() {
        return !complete;
    }

    /** Whether somebody else has written the file since it was last read here. A cheap look. */
    public boolean isChangedOutside() {
        return disk.isChangedOutside();
    }

    /**
     * Writes annotations, merged with what others wrote, and gives what is on disk then. When nothing differs nothing is written.
     *
     * @param mine the annotations as they are here
     * @throws NewerFileException when a newer version of the program has written the file; it is left alone
     * @throws IOException when they could not be written; what was on disk is still there, and the next save tries again
     */
    public AnnotationSnapshot save(AnnotationSnapshot mine) throws IOException {
        if (known.isNewer()) {
            throw new NewerFileException(file());
        }
        boolean always = !complete;
        complete = false;
        known = saving.save(known, mine, always);
        complete = true;
        return known.notes();
    }

    /** Why the last save could make no backup of the state before, in a sentence; empty when it made one, or none was due. */
    public Optional<String> withoutBackup() {
        return Optional.ofNullable(saving.withoutBackup()).map(e -> SaveFailureText.withoutBackup(e, backups.folder()));
    }

    /** All backups, the newest first. */
    public List<Path> backups() {
        return backups.all();
    }

    /** The annotations in a backup, to be merged into the open ones; empty when it cannot be read. */
    public List<Annotation> annotationsOf(Path backup) {
        return backups.read(backup)
                .map(b -> List.copyOf(b.annotations().values()))
                .orElse(List.of());
    }

    @Override
    public void close() {
        saving.close();
    }
}
