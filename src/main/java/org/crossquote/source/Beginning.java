package org.crossquote.source;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.crossquote.source.format.Problem;
import org.crossquote.source.format.SourceFile;
import org.crossquote.text.Article;

/** Tells of the first articles of a large collection, once. */
final class Beginning {
    private final List<Path> paths;
    private final FirstArticles first;
    private boolean told;

    /** @param paths all that is to be read, in its order */
    Beginning(List<Path> paths, FirstArticles first) {
        this.paths = paths;
        this.first = first;
    }

    /**
     * Tells of what is opened so far where that is enough to begin with, and much is still to come.
     *
     * @param done how many of the files have been read
     * @param correct puts an article right by what the collection says of it
     */
    void tell(int done, OpenedFiles opened, String title, UnaryOperator<Article> correct) {
        if (told || opened.articles.size() < FirstArticles.ENOUGH || paths.size() - done < FirstArticles.MANY) {
            return;
        }
        told = true;
        OpenedFiles beginning = new OpenedFiles();
        opened.articles.forEach(article -> beginning.articles.add(correct.apply(article)));
        beginning.problems.addAll(opened.problems);
        beginning.leftAside.addAll(opened.leftAside);
        first.came(
                beginning.as(title),
                paths.subList(done, paths.size()).stream()
                        .map(path -> Problem.printable(SourceFile.nameOf(path)))
                        .toList());
    }
}
