package org.crossquote.export.note;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crossquote.annotation.AnchorStatus;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.OtherFields;
import org.crossquote.annotation.Target;
import org.crossquote.annotation.anchor.Anchoring;
import org.crossquote.file.WholeFile;
import org.crossquote.text.Article;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.StringNode;

/**
 * Brings the notes of other people and tools to the open articles. Another tool knows an article by an address of its own, such as a
 * web page's: the open article in which most of the quoted words of that address are found is taken for it, when no other has as many.
 */
public final class NotesImport {
    private static final int LARGEST_FILE = 256 << 20;
    private static final String SOURCE = "crossquote:source";

    private final Map<String, Article> articlesByKey;
    private final Map<String, String> keys;
    private final Map<String, Anchoring> texts = new LinkedHashMap<>();

    /**
     * @param articlesByKey the open article behind every key that is known, those of the imported file's own articles among them
     * @param keys the key that new notes have, by the article's id
     */
    public NotesImport(Map<String, Article> articlesByKey, Map<String, String> keys) {
        this.articlesByKey = articlesByKey;
        this.keys = keys;
        articlesByKey.values().forEach(a -> texts.computeIfAbsent(a.id(), id -> new Anchoring(a.text())));
    }

    /**
     * The bytes of a file that is to be imported.
     *
     * @throws IOException when it cannot be read, is no file, or is larger than any file of notes
     */
    public static byte[] bytes(Path file) throws IOException {
        return WholeFile.bytes(file, LARGEST_FILE);
    }

    /** The annotations on the open articles as far as these could be told; the others are as they were. Order and number are kept. */
    public List<Annotation> placed(List<Annotation> annotations) {
        Map<String, List<Target.Passage>> strange = new LinkedHashMap<>();
        annotations.stream()
                .flatMap(a -> a.passages().stream())
                .filter(p -> !articlesByKey.containsKey(p.article()))
                .forEach(p -> strange.computeIfAbsent(p.article(), k -> new ArrayList<>())
                        .add(p));
        Map<String, String> articleOf = new HashMap<>();
        strange.forEach((address, passages) -> {
            String article = articleWith(passages);
            if (article != null && keys.containsKey(article)) {
                articleOf.put(address, article);
            }
        });
        return annotations.stream().map(a -> moved(a, articleOf)).toList();
    }

    /** The id of the one article in which most of the passages are found; null when there is none, or another as good. */
    private @Nullable String articleWith(List<Target.Passage> passages) {
        String best = null;
        int most = 0;
        boolean alone = false;
        for (Map.Entry<String, Anchoring> text : texts.entrySet()) {
            int found = (int) passages.stream()
                    .filter(p -> text.getValue().place(p.quote(), p.position()).span() != null)
                    .count();
            if (found > most) {
                best = text.getKey();
                most = found;
                alone = true;
            } else if (found == most) {
                alone = false;
            }
        }
        return alone ? best : null;
    }

    private Annotation moved(Annotation annotation, Map<String, String> articleOf) {
        OtherFields others = annotation.others();
        List<Target> targets = new ArrayList<>();
        for (Target target : annotation.targets()) {
            if (target instanceof Target.Passage p) {
                String article = articleOf.get(p.article());
                targets.add(article == null ? p : moved(p, article));
            } else if (target instanceof Target.WholeArticle w && articleOf.containsKey(w.article())) {
                others = others.with(SOURCE, address(w.article()));
                targets.add(new Target.WholeArticle(key(articleOf.get(w.article()))));
            } else {
                targets.add(target);
            }
        }
        return targets.equals(annotation.targets()) ? annotation : on(targets, others, annotation);
    }

    private Target.Passage moved(Target.Passage passage, String article) {
        Anchoring text = Objects.requireNonNull(texts.get(article));
        AnchorStatus status = text.place(passage.quote(), passage.position()).status();
        OtherFields others = passage.others().with(SOURCE, address(passage.article()));
        return new Target.Passage(key(article), passage.quote(), passage.position(), status, others);
    }

    private String key(@Nullable String article) {
        return Objects.requireNonNull(keys.get(article));
    }

    private static StringNode address(String article) {
        return JsonNodeFactory.instance.stringNode(article);
    }

    private static Annotation on(List<Target> targets, OtherFields others, Annotation a) {
        return new Annotation(
                a.id(),
                a.created(),
                a.modified(),
                a.creator(),
                a.motivation(),
                a.highlight(),
                a.bodies(),
                targets,
                a.trashed(),
                others);
    }
}
