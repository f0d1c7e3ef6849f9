package org.crossquote.app.watch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossquote.message.MessageFile;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleCollection;

/**
 * How a collection differs from what it was.
 *
 * @param fresh articles that were not there
 * @param changed articles whose text, or what is known of them, was another
 * @param gone articles that are not there any more, as they were
 */
record CollectionChanges(List<Article> fresh, List<Article> changed, List<Article> gone) {
    private static final MessageFile MESSAGES = MessageFile.beside(CollectionChanges.class);

    /** A list that is longer does not fit beside the line. */
    private static final int MOST = 16;

    CollectionChanges {
        fresh = List.copyOf(fresh);
        changed = List.copyOf(changed);
        gone = List.copyOf(gone);
    }

    static CollectionChanges between(ArticleCollection before, ArticleCollection now) {
        Map<String, Article> left = new HashMap<>();
        before.articles().forEach(article -> left.put(article.id(), article));
        List<Article> fresh = new ArrayList<>();
        List<Article> changed = new ArrayList<>();
        for (Article article : now.articles()) {
            Article was = left.remove(article.id());
            if (was == null) {
                fresh.add(article);
            } else if (!was.equals(article)) {
                changed.add(article);
            }
        }
        List<Article> gone = before.articles().stream()
                .filter(article -> left.containsKey(article.id()))
                .toList();
        return new CollectionChanges(fresh, changed, gone);
    }

    boolean areNone() {
        return fresh.isEmpty() && changed.isEmpty() && gone.isEmpty();
    }

    /** Such as “2 new, 1 changed”: short, because it stands in a line. */
    String inWords() {
        List<String> parts = new ArrayList<>();
        say(parts, "new", fresh);
        say(parts, "changed", changed);
        say(parts, "gone", gone);
        return String.join(", ", parts);
    }

    /** The same, each by its title, a line each. */
    String listed() {
        List<String> lines = new ArrayList<>();
        list(lines, "new", fresh);
        list(lines, "changed", changed);
        list(lines, "gone", gone);
        return lines.size() <= MOST
                ? String.join("\n", lines)
                : String.join("\n", lines.subList(0, MOST)) + "\n" + MESSAGES.text("more", lines.size() - MOST);
    }

    private static void list(List<String> lines, String message, List<Article> articles) {
        articles.forEach(article -> lines.add(MESSAGES.text(message + ".title", article.title())));
    }

    private static void say(List<String> parts, String message, List<Article> articles) {
        if (!articles.isEmpty()) {
            parts.add(articles.size() == 1 ? MESSAGES.text(message + ".one") : MESSAGES.text(message, articles.size()));
        }
    }
}
