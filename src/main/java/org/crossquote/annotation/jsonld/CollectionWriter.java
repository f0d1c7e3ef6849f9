package org.crossquote.annotation.jsonld;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossquote.annotation.Annotation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a file of notes, one annotation a line: a broken file loses only the lines that are broken, and what was not
 * changed since the last time is not made again. Not for several threads at once.
 */
public final class CollectionWriter {
    /** An annotation as it was last written. */
    private static final class Line {
        private final Annotation annotation;
        private final byte[] bytes;

        Line(Annotation annotation, byte[] bytes) {
            this.annotation = annotation;
            this.bytes = bytes;
        }
    }

    private final Json json = new Json();
    private final AnnotationJson annotations = new AnnotationJson();
    private final ArticleJson articles = new ArticleJson();
    private Map<String, Line> lines = new HashMap<>();

    /** Makes the lines of a file that is to be written later, so that it takes less time then. */
    public void prepare(CollectionFile file) {
        lines(file);
    }

    /** The lines of all annotations; those of annotations that did not change are not made again. */
    private List<byte[]> lines(CollectionFile file) {
        Map<String, Line> written = HashMap.newHashMap(file.annotations().size());
        List<byte[]> items = new ArrayList<>();
        for (Annotation annotation : file.annotations().values()) {
            Line known = lines.get(annotation.id());
            Line line = known != null && known.annotation.equals(annotation)
                    ? known
                    : new Line(annotation, json.write(annotations.writeItem(annotation)));
            written.put(annotation.id(), line);
            items.add(line.bytes);
        }
        lines = written;
        return items;
    }

    /** The file as UTF-8. */
    public byte[] write(CollectionFile file) {
        List<byte[]> items = lines(file);
        file.unread().forEach(item -> items.add(json.write(item)));
        return bytes(file, items);
    }

    private byte[] bytes(CollectionFile file, List<byte[]> items) {
        Pieces out = new Pieces();
        out.add("{\n");
        fields(out, head(file, items.size()));
        out.add("\"" + Terms.ARTICLES + "\":");
        out.array(
                file.articles().stream().map(a -> json.write(articles.write(a))).toList());
        out.add(",\n\"" + Terms.DELETED + "\":");
        out.array(file.deleted().entrySet().stream().map(this::tombstone).toList());
        out.add(",\n\"first\":{");
        fields(out, page(file));
        out.add("\"items\":");
        out.array(items);
        return out.add("}\n}\n").together();
    }

    /** Each with a comma behind it. */
    private void fields(Pieces out, ObjectNode fields) {
        for (Map.Entry<String, JsonNode> field : fields.properties()) {
            out.add(json.write(JsonNodeFactory.instance.stringNode(field.getKey())))
                    .add(":")
                    .add(json.write(field.getValue()))
                    .add(",\n");
        }
    }

    private static ObjectNode head(CollectionFile file, int total) {
        ObjectNode head = Json.object();
        JsonNode theirs = file.others().get("@context");
        head.set("@context", theirs == null ? Terms.context() : Terms.context(theirs));
        head.put("id", file.key()).put("type", "AnnotationCollection");
        if (file.others().get("label") == null) {
            head.put("label", file.label());
        }
        head.put(Terms.VERSION, CollectionFile.VERSION).put("total", total);
        file.others().addTo(head);
        head.remove("first");
        return head;
    }

    private static ObjectNode page(CollectionFile file) {
        ObjectNode page = Json.object();
        page.put("id", file.key() + ":1").put("type", "AnnotationPage").put("startIndex", 0);
        JsonNode theirs = file.others().get("first");
        if (theirs instanceof ObjectNode others) {
            page.setAll(others);
        }
        return page;
    }

    private byte[] tombstone(Map.Entry<String, Instant> deleted) {
        return json.write(Json.object()
                .put("id", deleted.getKey())
                .put("modified", deleted.getValue().toString()));
    }
}
