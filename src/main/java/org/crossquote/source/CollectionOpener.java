package org.crossquote.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.crossquote.source.cache.OpenedBefore;
import org.crossquote.source.format.Problem;
import org.crossquote.source.format.SourceFile;
import org.crossquote.source.format.UnreadableFileException;
import org.crossquote.source.plain.TextDecoder;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleCollection;
import org.crossquote.work.OrderedResults;
import org.crossquote.work.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Opens collections: the bundled one, a folder, or single files. What cannot be opened is told as a problem; the rest
 * opens. Nothing is ever written.
 */
public final class CollectionOpener {
    private static final String NAMELESS = "Crossquote";

    private final ArticleMaker maker = new ArticleMaker();
    private final FileOpener files;

    /** Opens all formats of the program. */
    public CollectionOpener() {
        this(OpenedBefore.nothing());
    }

    /** Opens all formats of the program, and asks first whether a file was opened before. */
    public CollectionOpener(OpenedBefore before) {
        this(ArticleReaders.standard(), before);
    }

    CollectionOpener(ArticleReaders readers, OpenedBefore before) {
        this.files = new FileOpener(readers, maker, before);
    }

    /** The five articles that come with the program. */
    public ArticleCollection bundled() {
        try {
            CollectionManifest manifest = CollectionManifest.parse(bundledText(CollectionManifest.NAME));
            List<Article> articles = new ArrayList<>();
            for (CollectionManifest.Entry entry : manifest.entries()) {
                articles.add(entry.correct(maker.make(entry.file(), bundledText(entry.file()))));
            }
            return new ArticleCollection(manifest.title() == null ? NAMELESS : manifest.title(), articles);
        } catch (UnreadableFileException e) {
            throw new IllegalStateException("The program's own articles are broken", e);
        }
    }

    private static String bundledText(String name) throws UnreadableFileException {
        return TextDecoder.decode(name, BundledArticles.bytes(name));
    }

    /**
     * Opens a folder's articles: in the order of {@code collection.json}, then the others by their names, numbers in
     * them by their value. Folders inside it are not looked into.
     */
    public OpenedCollection open(Path folder) {
        return open(folder, Progress.none());
    }

    /**
     * Opens a folder, and says how far it is.
     *
     * @throws java.util.concurrent.CancellationException when the thread was interrupted
     */
    public OpenedCollection open(Path folder, Progress progress) {
        return open(folder, progress, FirstArticles.NOBODY);
    }

    private OpenedCollection open(Path folder, Progress progress, FirstArticles first) {
        OpenedFiles opened = new OpenedFiles();
        CollectionManifest manifest = CollectionManifest.in(folder, opened.problems);
        List<Path> paths = FolderListing.of(folder, manifest, opened.problems);
        String title = manifest.title() == null ? Problem.printable(SourceFile.nameOf(folder)) : manifest.title();
        Beginning beginning = new Beginning(paths, first);
        // Each file is read for itself, so a large folder can be read by all cores.
        try (OrderedResults<Path, FileOpener.Outcome> each =
                new OrderedResults<>(paths, path -> files.inFolder(SourceFile.of(path)))) {
            for (int done = 0; done < paths.size(); done++) {
                progress.report(done, paths.size());
                opened.add(each.next());
                beginning.tell(done + 1, opened, title, manifest::correct);
            }
        }
        progress.report(paths.size(), paths.size());
        opened.settle();
        if (opened.articles.isEmpty() && opened.problems.isEmpty()) {
            opened.problems.add(Problem.of(folder.toString(), "folder.empty"));
        }
        opened.articles.replaceAll(manifest::correct);
        return opened.as(title);
    }

    /** As {@link #open(List, Progress)}, with nobody who hears how far it is. */
    public OpenedCollection open(List<Path> paths) {
        return open(paths, Progress.none());
    }

    /**
     * Opens files and folders together, in the order given. Where two have one name, the later is called by its path.
     *
     * @throws java.util.concurrent.CancellationException when the thread was interrupted
     */
    public OpenedCollection open(List<Path> paths, Progress progress) {
        return open(paths, progress, FirstArticles.NOBODY);
    }

    /**
     * The same, and says which are the first articles while many others are still to be read.
     *
     * @throws java.util.concurrent.CancellationException when the thread was interrupted
     */
    public OpenedCollection open(List<Path> asked, Progress progress, FirstArticles first) {
        OpenedFiles all = new OpenedFiles();
        List<Path> paths = PathsOnce.of(asked, files::isOfKnownFormat, all.problems);
        if (asked.size() == 1 && paths.size() == 1 && !Files.isRegularFile(paths.getFirst())) {
            return open(paths.getFirst(), progress, first);
        }
        Beginning beginning = new Beginning(paths, first);
        Set<String> ids = new HashSet<>();
        List<Path> loose =
                paths.stream().filter(path -> !Files.isDirectory(path)).toList();
        try (OrderedResults<Path, FileOpener.Outcome> each =
                new OrderedResults<>(loose, path -> files.asked(SourceFile.of(path)))) {
            int done = 0;
            Iterator<Path> next = loose.iterator();
            @Nullable Path file = next.hasNext() ? next.next() : null;
            for (Path path : paths) {
                progress.report(done++, paths.size());
                int before = all.articles.size();
                if (path.equals(file)) {
                    all.add(each.next());
                    file = next.hasNext() ? next.next() : null;
                } else {
                    all.add(open(path));
                }
                all.articles.subList(before, all.articles.size()).replaceAll(article -> unique(article, path, ids));
                beginning.tell(done, all, CollectionTitle.of(paths), article -> article);
            }
        }
        progress.report(paths.size(), paths.size());
        return all.as(CollectionTitle.of(paths));
    }

    private static Article unique(Article article, Path path, Set<String> ids) {
        String id = article.id();
        for (int n = 1; !ids.add(id); n++) {
            Path folder = Files.isDirectory(path) ? path : path.toAbsolutePath().getParent();
            String place =
                    folder == null ? article.id() : folder.resolve(article.id()).toString();
            id = n == 1 ? place : place + " (" + n + ")";
        }
        return article.withId(id);
    }
}
