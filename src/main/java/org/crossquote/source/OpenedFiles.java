package org.crossquote.source;

import java.util.ArrayList;
import java.util.List;
import org.crossquote.source.format.Problem;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleCollection;

/** Collects what came of each file while a collection is opened. */
final class OpenedFiles {
    final List<Article> articles = new ArrayList<>();
    final List<Problem> problems = new ArrayList<>();
    final List<Problem> leftAside = new ArrayList<>();
    private final List<Article> wordless = new ArrayList<>();

    void add(FileOpener.Outcome outcome) {
        switch (outcome) {
            case FileOpener.Outcome.Articles(List<Article> opened, List<Problem> notices) -> {
                opened.forEach(this::add);
                problems.addAll(notices);
            }
            case FileOpener.Outcome.Failure(Problem problem) -> problems.add(problem);
            case FileOpener.Outcome.LeftAside(Problem problem) -> leftAside.add(problem);
            case FileOpener.Outcome.Nothing() -> {}
        }
    }

    private void add(Article article) {
        (article.blocks().isEmpty() ? wordless : articles).add(article);
    }

    void add(OpenedCollection opened) {
        opened.collection().articles().forEach(this::add);
        problems.addAll(opened.problems());
        leftAside.addAll(opened.leftAside());
    }

    /** Where nothing stands in a file it is named, and is no article; only where there is nothing else it is shown all the same. */
    void settle() {
        if (articles.isEmpty()) {
            articles.addAll(wordless);
        } else {
            wordless.forEach(article -> leftAside.add(Problem.of(article.id(), "file.wordless")));
        }
        wordless.clear();
    }

    OpenedCollection as(String title) {
        settle();
        return new OpenedCollection(new ArticleCollection(title, articles), problems, leftAside);
    }
}
