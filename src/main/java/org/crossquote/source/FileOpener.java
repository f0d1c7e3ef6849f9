package org.crossquote.source;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.crossquote.source.cache.ArticleIds;
import org.crossquote.source.cache.OpenedBefore;
import org.crossquote.source.format.ArticleReader;
import org.crossquote.source.format.DamagedUtf8;
import org.crossquote.source.format.ExtractedArticle;
import org.crossquote.source.format.Problem;
import org.crossquote.source.format.ReadableText;
import org.crossquote.source.format.SourceFile;
import org.crossquote.source.format.UnreadableFileException;
import org.crossquote.source.plain.PlainTextReader;
import org.crossquote.text.Article;

/** Opens one file by the first reader that takes it. Whatever a file does to its reader, the other files open. */
final class FileOpener {
    private final ArticleReaders readers;
    private final ArticleReader plain = new PlainTextReader();
    private final ArticleMaker maker;
    private final OpenedBefore before;

    /** @param before knows what was opened already */
    FileOpener(ArticleReaders readers, ArticleMaker maker, OpenedBefore before) {
        this.before = before;
        this.readers = readers;
        this.maker = maker;
    }

    /** What came of a file. */
    sealed interface Outcome {
        /**
         * Its articles.
         *
         * @param notices what is to be said although they were read
         */
        record Articles(List<Article> articles, List<Problem> notices) implements Outcome {
            public Articles {
                articles = List.copyOf(articles);
                notices = List.copyOf(notices);
            }
        }

        /** It should hold articles, and they could not be read. */
        record Failure(Problem problem) implements Outcome {}

        /** It is of no format that is opened. */
        record LeftAside(Problem problem) implements Outcome {}

        /** It is no file, and need not be told. */
        record Nothing() implements Outcome {}
    }

    /** Opens a file that happens to stand in a folder: one that no reader takes is left aside. */
    Outcome inFolder(SourceFile file) {
        return readers.of(file).map(reader -> open(file, reader)).orElseGet(() -> leftAside(file));
    }

    /** Whether a reader takes a file. */
    boolean isOfKnownFormat(SourceFile file) {
        return readers.of(file).isPresent();
    }

    /** Opens a file that was asked for by its name: one that no reader takes is read as text. */
    Outcome asked(SourceFile file) {
        return open(file, readers.of(file).orElse(plain));
    }

    private static Outcome leftAside(SourceFile file) {
        return file.isRegular()
                ? new Outcome.LeftAside(Problem.of(file.name(), "file.no-format"))
                : new Outcome.Nothing();
    }

    private Outcome open(SourceFile file, ArticleReader reader) {
        try {
            List<Article> articles = before.articles(file, reader.extraction(), same -> articles(same, reader));
            return new Outcome.Articles(articles, damage(file, articles));
        } catch (UnreadableFileException e) {
            return new Outcome.Failure(e.problem());
        } catch (CancellationException e) {
            throw e;
        } catch (StackOverflowError e) {
            return new Outcome.Failure(Problem.of(file.name(), "file.too-nested"));
        } catch (RuntimeException e) {
            return new Outcome.Failure(Problem.of(file.name(), "file.broken"));
        }
    }

    /** A text that is read although some of it is lost must say so: a quotation may have lost a word. */
    private static List<Problem> damage(SourceFile file, List<Article> articles) {
        int places = articles.stream()
                .mapToInt(article -> DamagedUtf8.count(article.text()))
                .sum();
        return places == 0 ? List.of() : List.of(Problem.ofRead(file.name(), "text.damaged", places));
    }

    private List<Article> articles(SourceFile file, ArticleReader reader) throws UnreadableFileException {
        List<ExtractedArticle> extracted = reader.read(file);
        if (extracted.isEmpty()) {
            throw file.problem("file.no-article");
        }
        if (extracted.stream().noneMatch(one -> ReadableText.is(one.text()))) {
            throw file.problem("file.no-text");
        }
        List<Article> articles = new ArrayList<>(extracted.size());
        for (ExtractedArticle one : extracted) {
            String id = ArticleIds.of(file.name(), articles.size() + 1, extracted.size());
            articles.add(maker.make(id, one, reader.extraction()));
        }
        return articles;
    }
}
