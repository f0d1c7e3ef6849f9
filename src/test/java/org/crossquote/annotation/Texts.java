package org.crossquote.annotation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleCollection;

/** Articles for tests. */
public final class Texts {
    private Texts() {}

    /** The five bundled articles, with no blocks. */
    public static ArticleCollection five() {
        try (Stream<Path> files = Files.list(Path.of("articles"))) {
            return new ArticleCollection(
                    "Five",
                    files.filter(f -> f.toString().endsWith(".txt"))
                            .sorted()
                            .map(Texts::read)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Article read(Path file) {
        try {
            return article(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An article of that text, with no blocks. */
    public static Article article(String id, String text) {
        return new Article(id, id, "en", text, List.of());
    }
}
