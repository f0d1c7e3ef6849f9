package org.crossquote.app.note.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossquote.annotation.AnchorStatus;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.Target;
import org.crossquote.annotation.store.NoteStore;
import org.crossquote.annotation.store.NotedTexts;
import org.crossquote.text.Article;
import org.jspecify.annotations.Nullable;

/**
 * An article whose text is another than when its notes were placed last, and what became of them.
 *
 * @param article as it is now
 * @param moved notes whose words stand elsewhere now
 * @param reworded notes whose words were changed
 * @param lost notes whose words were not found
 * @param before the text as it was when notes were made on it first, or null where that was not kept
 */
public record TextChange(
        Article article,
        List<Annotation> moved,
        List<Annotation> reworded,
        List<Annotation> lost,
        @Nullable String before) {
    public TextChange {
        moved = List.copyOf(moved);
        reworded = List.copyOf(reworded);
        lost = List.copyOf(lost);
    }

    /**
     * The changes since notes were saved, article by article.
     *
     * @param read the notes as they were saved
     * @param placed the same with their places now
     */
    static List<TextChange> of(
            NoteStore store, NotedTexts texts, Map<String, Annotation> read, List<PlacedNote> placed) {
        Map<String, Article> open = store.articlesByKey();
        Set<Article> noted = new LinkedHashSet<>();
        Map<AnchorStatus, Map<Article, List<Annotation>>> found = new LinkedHashMap<>();
        for (PlacedNote note : placed) {
            Annotation now = note.annotation();
            Annotation before = read.get(now.id());
            for (int i = 0; i < now.targets().size() && !now.trashed(); i++) {
                Article article = article(now.targets().get(i), open);
                if (article != null) {
                    noted.add(article);
                    add(before, now, i, article, found);
                }
            }
        }
        Set<Article> changed = new LinkedHashSet<>(store.changedArticles());
        changed.retainAll(noted);
        found.values().forEach(articles -> changed.addAll(articles.keySet()));
        return changed.stream()
                .map(article -> new TextChange(
                        article,
                        notes(found, AnchorStatus.MOVED, article),
                        notes(found, AnchorStatus.APPROXIMATE, article),
                        notes(found, AnchorStatus.LOST, article),
                        before(article, open, texts)))
                .toList();
    }

    private static @Nullable String before(Article article, Map<String, Article> open, NotedTexts texts) {
        return open.entrySet().stream()
                .filter(known -> known.getValue() == article)
                .flatMap(known -> texts.of(known.getKey()).stream())
                .filter(text -> !text.equals(article.text()))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Article article(Target target, Map<String, Article> open) {
        String key = key(target);
        return key == null ? null : open.get(key);
    }

    /** The key of the article that a target stands in, or null. */
    static @Nullable String key(Target target) {
        return switch (target) {
            case Target.Passage passage -> passage.article();
            case Target.WholeArticle(String key) -> key;
            default -> null;
        };
    }

    private static void add(
            @Nullable Annotation before,
            Annotation now,
            int target,
            Article article,
            Map<AnchorStatus, Map<Article, List<Annotation>>> found) {
        if (before != null
                && before.targets().get(target) instanceof Target.Passage was
                && now.targets().get(target) instanceof Target.Passage is
                && was.status() != is.status()) {
            found.computeIfAbsent(is.status(), status -> new LinkedHashMap<>())
                    .computeIfAbsent(article, a -> new ArrayList<>())
                    .add(now);
        }
    }

    private static List<Annotation> notes(
            Map<AnchorStatus, Map<Article, List<Annotation>>> found, AnchorStatus status, Article article) {
        return found.getOrDefault(status, Map.of()).getOrDefault(article, List.of());
    }
}
