package org.crossquote.annotation.jsonld;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
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
    private record Line(Annotation annotation, byte[] bytes) {}

    private final Json json = new Json();
    private final AnnotationJson annotations = new AnnotationJson();
    private final ArticleJson articles = new ArticleJson();
    private Map<String, Line> lines = new HashMap<>();

    /** The file as UTF-8. */
    public byte[] write(CollectionFile file) {
        Map<String, Line> written = HashMap.newHashMap(file.annotations().size());
        List<byte[]> items = new ArrayList<>();
        for (Annotation annotation : file.annotations().values()) {
            Line known = lines.get(annotation.id());
            Line line = known != null && known.annotation() == annotation
                    ? known
                    : new Line(annotation, json.write(annotations.writeItem(annotation)));
            written.put(annotation.id(), line);
            items.add(line.bytes());
        }
        lines = written;
        file.unread().forEach(item -> items.add(json.write(item)));
        return bytes(file, items);
    }

    private byte[] bytes(CollectionFile file, List<byte[]> items) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ObjectNode head = head(file, items.size());
        Iterator<Map.Entry<String, JsonNode>> fields = head.properties().iterator();
        text(out, "{\n");
        while (fields.hasNext()) {
            Map.Entry<String, JsonNode> field = fields.next();
            out.writeBytes(json.write(JsonNodeFactory.instance.stringNode(field.getKey())));
            text(out, ":");
            out.writeBytes(json.write(field.getValue()));
            text(out, ",\n");
        }
        text(out, "\"" + Terms.ARTICLES + "\":");
        array(
                out,
                file.articles().stream().map(a -> json.write(articles.write(a))).toList());
        text(out, ",\n\"" + Terms.DELETED + "\":");
        array(out, file.deleted().entrySet().stream().map(this::tombstone).toList());
        text(out, ",\n\"first\":{\"id\":");
        out.writeBytes(json.write(JsonNodeFactory.instance.stringNode(file.key() + ":1")));
        text(out, ",\"type\":\"AnnotationPage\",\"startIndex\":0,\"items\":");
        array(out, items);
        text(out, "}\n}\n");
        return out.toByteArray();
    }

    private static ObjectNode head(CollectionFile file, int total) {
        ObjectNode head = Json.object();
        head.set("@context", Terms.context());
        head.put("id", file.key()).put("type", "AnnotationCollection").put("label", file.label());
        head.put(Terms.VERSION, CollectionFile.VERSION).put("total", total);
        file.others().addTo(head);
        return head;
    }

    private byte[] tombstone(Map.Entry<String, Instant> deleted) {
        return json.write(Json.object()
                .put("id", deleted.getKey())
                .put("modified", deleted.getValue().toString()));
    }

    private static void array(ByteArrayOutputStream out, List<byte[]> items) {
        text(out, "[");
        for (int i = 0; i < items.size(); i++) {
            text(out, i == 0 ? "\n" : ",\n");
            out.writeBytes(items.get(i));
        }
        text(out, items.isEmpty() ? "]" : "\n]");
    }

    private static void text(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
