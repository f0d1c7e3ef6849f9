package org.crossquote.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleCollection;
import org.crossquote.work.InOrder;
import org.crossquote.work.Progress;

/**
 * Opens collections: the bundled one, a folder, or single files. What cannot be opened is told as a problem; the rest
 * opens. Nothing is ever written.
 */
public final class CollectionOpener {
    private static final String EXTENSION = ".txt";

    private final ArticleMaker maker = new ArticleMaker();
    private final TextFileReader reader = new TextFileReader(TextFileReader.LARGEST_FILE, maker);

    /** The five articles that come with the program. */
    public ArticleCollection bundled() {
        try {
            CollectionManifest file = CollectionManifest.parse(bundledText(CollectionManifest.NAME));
            List<Article> articles = new ArrayList<>();
            for (CollectionManifest.Entry entry : file.entries()) {
                articles.add(named(maker.make(entry.file(), bundledText(entry.file())), entry));
            }
            return new ArticleCollection(file.title() == null ? "Crossquote" : file.title(), articles);
        } catch (UnreadableFileException e) {
            throw new IllegalStateException("The program's own articles are broken", e);
        }
    }

    private static String bundledText(String name) throws UnreadableFileException {
        return TextDecoder.decode(name, BundledArticles.bytes(name));
    }

    /**
     * Opens a folder's text files: in the order of {@code collection.json}, then the others by their names, numbers in
     * them by their value. Folders inside it are not looked into.
     */
    public Opened open(Path folder) {
        return open(folder, Progress.none());
    }

    /**
     * Opens a folder, and says how far it is.
     *
     * @throws java.util.concurrent.CancellationException when the thread was interrupted
     */
    public Opened open(Path folder, Progress progress) {
        List<Problem> problems = new ArrayList<>();
        CollectionManifest file = collectionFile(folder, problems);
        List<Article> articles = new ArrayList<>();
        List<Path> paths = ordered(texts(folder, problems), file, problems);
        // Each text is read for itself, so a large folder can be read by all cores.
        try (InOrder<Path, Outcome> each = new InOrder<>(paths, path -> read(path, name(path)))) {
            for (int done = 0; done < paths.size(); done++) {
                progress.report(done, paths.size());
                each.next().addTo(articles, problems);
            }
        }
        progress.report(paths.size(), paths.size());
        String title = file.title() == null ? Problem.printable(name(folder)) : file.title();
        return new Opened(new ArticleCollection(title, titled(articles, file)), problems);
    }

    /** Opens files and folders together, in the order given. Where two have one name, the later is called by its path. */
    public Opened open(List<Path> paths) {
        if (paths.size() == 1 && !Files.isRegularFile(paths.getFirst())) {
            return open(paths.getFirst());
        }
        List<Problem> problems = new ArrayList<>();
        List<Article> articles = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Path path : paths) {
            List<Article> more = new ArrayList<>();
            if (Files.isDirectory(path)) {
                Opened opened = open(path);
                more.addAll(opened.collection().articles());
                problems.addAll(opened.problems());
            } else {
                read(path, name(path)).addTo(more, problems);
            }
            more.forEach(article -> articles.add(unique(article, path, ids)));
        }
        return new Opened(new ArticleCollection("Crossquote", articles), problems);
    }

    private static Article unique(Article article, Path path, Set<String> ids) {
        String id = article.id();
        for (int n = 1; !ids.add(id); n++) {
            Path folder = Files.isDirectory(path) ? path : path.toAbsolutePath().getParent();
            String place =
                    folder == null ? article.id() : folder.resolve(article.id()).toString();
            id = n == 1 ? place : place + " (" + n + ")";
        }
        return new Article(id, article.title(), article.language(), article.text(), article.blocks());
    }

    /** What came of reading a file. */
    private sealed interface Outcome {
        record Text(Article article) implements Outcome {}

        record Failure(Problem problem) implements Outcome {}

        default void addTo(List<Article> articles, List<Problem> problems) {
            switch (this) {
                case Text(Article article) -> articles.add(article);
                case Failure(Problem problem) -> problems.add(problem);
            }
        }
    }

    private Outcome read(Path path, String id) {
        try {
            return new Outcome.Text(reader.read(path, id));
        } catch (UnreadableFileException e) {
            return new Outcome.Failure(e.problem());
        }
    }

    private static List<Path> texts(Path folder, List<Problem> problems) {
        String shown = folder.toString();
        List<Path> texts = new ArrayList<>();
        if (!Files.exists(folder)) {
            problems.add(Problem.of(shown, "does not exist. Check the name of the folder."));
            return texts;
        }
        if (!Files.isDirectory(folder)) {
            problems.add(Problem.of(shown, "is not a folder. Choose the folder that holds the articles."));
            return texts;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, CollectionOpener::isText)) {
            files.forEach(texts::add);
        } catch (AccessDeniedException e) {
            problems.add(Problem.of(shown, "may not be read. Give yourself the right to read it and open it again."));
            return texts;
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            problems.add(Problem.of(shown, "could not be read to its end. Open it again."));
        }
        if (texts.isEmpty()) {
            problems.add(Problem.of(shown, "holds no text files. Put articles into it as files that end in .txt."));
        }
        return texts;
    }

    private static boolean isText(Path path) {
        return name(path).toLowerCase(Locale.ROOT).endsWith(EXTENSION)
                && !name(path).startsWith(".");
    }

    private CollectionManifest collectionFile(Path folder, List<Problem> problems) {
        Path path = folder.resolve(CollectionManifest.NAME);
        if (!Files.exists(path)) {
            return CollectionManifest.none();
        }
        try {
            return CollectionManifest.parse(reader.text(path, CollectionManifest.NAME));
        } catch (UnreadableFileException e) {
            problems.add(e.problem());
            return CollectionManifest.none();
        }
    }

    private static List<Path> ordered(List<Path> texts, CollectionManifest file, List<Problem> problems) {
        Map<String, Path> left = new HashMap<>();
        texts.forEach(path -> left.put(name(path), path));
        List<Path> ordered = new ArrayList<>();
        for (CollectionManifest.Entry entry : file.entries()) {
            Path path = left.remove(entry.file());
            if (path == null) {
                problems.add(Problem.of(
                        entry.file(),
                        "is named in " + CollectionManifest.NAME + " but is not a text file in the folder."));
            } else {
                ordered.add(path);
            }
        }
        left.keySet().stream().sorted(new NaturalOrder()).map(left::get).forEach(ordered::add);
        return ordered;
    }

    private static List<Article> titled(List<Article> articles, CollectionManifest file) {
        Map<String, CollectionManifest.Entry> entries = new HashMap<>();
        file.entries().forEach(entry -> entries.put(entry.file(), entry));
        return articles.stream()
                .map(article -> {
                    CollectionManifest.Entry entry = entries.get(article.id());
                    return entry == null ? article : named(article, entry);
                })
                .toList();
    }

    private static Article named(Article article, CollectionManifest.Entry entry) {
        String title = entry.title() == null ? article.title() : entry.title();
        String language = entry.language() == null ? article.language() : entry.language();
        return new Article(article.id(), title, language, article.text(), article.blocks());
    }

    private static String name(Path path) {
        Path last = path.toAbsolutePath().normalize().getFileName();
        return last == null ? path.toString() : last.toString();
    }
}
