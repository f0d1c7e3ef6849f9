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

    void add(FileOpener.Outcome outcome) {
        switch (outcome) {
            case FileOpener.Outcome.Articles(List<Article> opened, List<Problem> notices) -> {
                articles.addAll(opened);
                problems.addAll(notices);
            }
            case FileOpener.Outcome.Failure(Problem problem) -> problems.add(problem);
            case FileOpener.Outcome.LeftAside(Problem problem) -> leftAside.add(problem);
            case FileOpener.Outcome.Nothing() -> {}
        }
    }

    void add(OpenedCollection opened) {
        articles.addAll(opened.collection().articles());
        problems.addAll(opened.problems());
        leftAside.addAll(opened.leftAside());
    }

    OpenedCollection as(String title) {
        return new OpenedCollection(new ArticleCollection(title, articles), problems, leftAside);
    }
}
