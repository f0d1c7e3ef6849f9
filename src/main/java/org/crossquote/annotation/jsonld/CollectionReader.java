package org.crossquote.annotation.jsonld;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.KnownArticle;
import org.crossquote.annotation.OtherFields;
import org.crossquote.message.Message;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads a file of notes. */
public final class CollectionReader {
    private static final Set<String> KNOWN =
            Set.of("@context", "id", "type", "label", "total", "first", Terms.VERSION, Terms.ARTICLES, Terms.DELETED);

    private static final Set<String> KNOWN_OF_PAGE = Set.of("id", "type", "startIndex", "items");

    private final Json json = new Json();
    private final AnnotationJson annotations = new AnnotationJson();
    private final ArticleJson articles = new ArticleJson();

    /**
     * Reads all of a file.
     *
     * @throws UnreadableNotesException when it is no JSON, or no AnnotationCollection with its page
     */
    public CollectionFile read(byte[] bytes) throws UnreadableNotesException {
        JsonNode root = parse(bytes);
        int version = root.path(Terms.VERSION).intValue(0);
        if (version > CollectionFile.VERSION) {
            return newer(root, version);
        }
        JsonNode items = root.path("first").path("items");
        if (!"AnnotationCollection".equals(Json.string(root, "type")) || !items.isArray()) {
            throw new UnreadableNotesException(Message.of("collection.none"));
        }
        Map<String, Annotation> read = new LinkedHashMap<>();
        List<JsonNode> unread = new ArrayList<>();
        items.forEach(item -> take(item, read, unread));
        String key = Json.string(root, "id");
        String label = Json.string(root, "label");
        return new CollectionFile(
                key == null ? "" : key,
                label == null ? "" : label,
                version,
                articles(root.path(Terms.ARTICLES)),
                read,
                deleted(root.path(Terms.DELETED)),
                unread,
                others(root));
    }

    /** What others wrote of the collection, its context where it says more than this program's, and what they wrote of its page. */
    private static OtherFields others(JsonNode root) {
        Set<String> known = new HashSet<>(KNOWN);
        if (!Terms.isOurs(root.path("@context"))) {
            known.remove("@context");
        }
        if (root.has("label") && !root.path("label").isString()) {
            known.remove("label");
        }
        OtherFields others = OtherFields.of(root, known);
        OtherFields ofPage = OtherFields.of(root.path("first"), KNOWN_OF_PAGE);
        return ofPage.equals(OtherFields.NONE) ? others : others.with("first", ofPage.toJson());
    }

    /** What can be made out of a file whose form is not known here; it is never written. */
    private CollectionFile newer(JsonNode root, int version) {
        Map<String, Annotation> read = new LinkedHashMap<>();
        root.path("first").path("items").forEach(item -> take(item, read, new ArrayList<>()));
        return new CollectionFile(
                "", "", version, articles(root.path(Terms.ARTICLES)), read, Map.of(), List.of(), OtherFields.NONE);
    }

    /**
     * Reads only which articles a file is about: as far as the page with the annotations.
     *
     * @throws UnreadableNotesException when it is not readable so far
     */
    public List<KnownArticle> readArticles(byte[] bytes) throws UnreadableNotesException {
        try {
            JsonNode list = json.readField(bytes, Terms.ARTICLES, "first");
            if (!list.isArray()) {
                throw new UnreadableNotesException(Message.of("collection.articles"));
            }
            return articles(list);
        } catch (JacksonException e) {
            throw new UnreadableNotesException(Message.of("json", String.valueOf(e.getOriginalMessage())), e);
        }
    }

    /**
     * Takes what can be read out of a file that is broken: every line that is an annotation, for this program writes one
     * annotation a line.
     *
     * @param bytes the broken file
     * @param key the collection's address
     */
    public CollectionFile salvage(byte[] bytes, String key) {
        Map<String, Annotation> read = new LinkedHashMap<>();
        Map<String, KnownArticle> known = new LinkedHashMap<>();
        for (byte[] line : new Lines(bytes)) {
            try {
                JsonNode item = json.read(line);
                if (item.isObject() && item.has("target")) {
                    take(item, read, new ArrayList<>());
                } else if (item.isObject() && item.has("fingerprint")) {
                    articles(item).forEach(a -> known.put(a.key(), a));
                }
            } catch (JacksonException e) {
                // A line that is broken itself stays in the file that was set aside.
            }
        }
        return new CollectionFile(
                key,
                "",
                CollectionFile.VERSION,
                List.copyOf(known.values()),
                read,
                Map.of(),
                List.of(),
                OtherFields.NONE);
    }

    private JsonNode parse(byte[] bytes) throws UnreadableNotesException {
        try {
            return json.read(bytes);
        } catch (JacksonException e) {
            throw new UnreadableNotesException(Message.of("json", String.valueOf(e.getOriginalMessage())), e);
        }
    }

    private void take(JsonNode item, Map<String, Annotation> read, List<JsonNode> unread) {
        try {
            Annotation annotation = annotations.read(item);
            if (read.putIfAbsent(annotation.id(), annotation) != null) {
                unread.add(item);
            }
        } catch (UnreadableNotesException e) {
            unread.add(item);
        }
    }

    private List<KnownArticle> articles(JsonNode list) {
        return (list.isObject() ? List.of(list) : list.valueStream().toList())
                .stream().map(articles::read).filter(Objects::nonNull).toList();
    }

    private static Map<String, Instant> deleted(JsonNode list) {
        Map<String, Instant> deleted = new LinkedHashMap<>();
        for (JsonNode tombstone : list) {
            String id = Json.string(tombstone, "id");
            String time = Json.string(tombstone, "modified");
            if (id != null && time != null) {
                try {
                    deleted.put(id, Instant.parse(time));
                } catch (DateTimeException e) {
                    // Without its time it cannot be weighed, and keeping a note is the safer mistake.
                }
            }
        }
        return deleted;
    }
}
