package org.crossquote.annotation.jsonld;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.Body;
import org.crossquote.annotation.Highlight;
import org.crossquote.annotation.LineStyle;
import org.crossquote.annotation.Motivation;
import org.crossquote.annotation.OtherFields;
import org.crossquote.message.Message;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One annotation as a JSON object of the W3C Web Annotation Data Model. A field that is not understood, or understood
 * only in part, is kept as it stood and written again.
 */
public final class AnnotationJson {
    private static final String CONTEXT = "@context";

    private final BodyJson bodies = new BodyJson();
    private final TargetJson targets = new TargetJson();

    /** An annotation for a file of its own, with its context. */
    public ObjectNode write(Annotation annotation) {
        ObjectNode json = Json.object();
        JsonNode theirs = annotation.others().get(CONTEXT);
        ArrayNode context = theirs == null ? Terms.context() : Terms.context(theirs);
        json.setAll(writeItem(annotation));
        json.set(CONTEXT, context);
        return json;
    }

    /** An annotation inside a page, whose collection has the context. */
    ObjectNode writeItem(Annotation annotation) {
        ObjectNode json = Json.object().put("id", annotation.id());
        if (annotation.others().get("type") == null) {
            json.put("type", "Annotation");
        }
        if (!annotation.motivation().isEmpty()) {
            json.put("motivation", annotation.motivation());
        }
        time(json, "created", annotation.created());
        time(json, "modified", annotation.modified());
        if (annotation.creator() != null) {
            json.putObject("creator").put("type", "Person").put("name", annotation.creator());
        }
        Highlight highlight = annotation.highlight();
        if (highlight != null) {
            json.putObject(Terms.HIGHLIGHT)
                    .put("colour", highlight.colour())
                    .put("line", highlight.line().label());
        }
        if (annotation.trashed()) {
            json.put(Terms.TRASHED, true);
        }
        set(json, "body", annotation.bodies().stream().map(bodies::write).toList());
        set(json, "target", annotation.targets().stream().map(targets::write).toList());
        annotation.others().addTo(json);
        return json;
    }

    private static void time(ObjectNode json, String field, Instant time) {
        if (!time.equals(Annotation.UNKNOWN_TIME)) {
            json.put(field, time.toString());
        }
    }

    private static void set(ObjectNode json, String field, List<JsonNode> values) {
        if (values.size() == 1) {
            json.set(field, values.getFirst());
        } else if (!values.isEmpty()) {
            ArrayNode array = json.putArray(field);
            values.forEach(array::add);
        }
    }

    /**
     * Reads an annotation of this program or of another tool.
     *
     * @throws UnreadableNotesException when it is no annotation, with a sentence that says why
     */
    public Annotation read(JsonNode json) throws UnreadableNotesException {
        if (!json.isObject() || !isAnnotation(json.path("type"))) {
            throw new UnreadableNotesException(Message.of("annotation.none"));
        }
        if (list(json.path("target")).isEmpty()) {
            throw new UnreadableNotesException(Message.of("annotation.targetless"));
        }
        Set<String> known = new HashSet<>(Set.of("id", "body", "target"));
        if (Terms.isOurs(json.path(CONTEXT))) {
            known.add(CONTEXT);
        }
        if (json.path("type").isString()) {
            known.add("type");
        }
        String id = Json.string(json, "id");
        String motivation = known(json, "motivation", known);
        return new Annotation(
                id == null ? madeFrom(json) : id,
                time(json, "created", known),
                time(json, "modified", known),
                creator(json, known),
                motivation == null ? "" : motivation,
                highlight(json, known),
                bodies(json, motivation == null ? "" : motivation, known),
                list(json.path("target")).stream().map(targets::read).toList(),
                trashed(json, known),
                OtherFields.of(json, known));
    }

    private static boolean isAnnotation(JsonNode type) {
        return "Annotation".equals(type.stringValue(""))
                || list(type).stream().anyMatch(t -> "Annotation".equals(t.stringValue("")));
    }

    /** The same annotation without an address gets the same one each time it is read. */
    private static String madeFrom(JsonNode json) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(json.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable String known(JsonNode json, String field, Set<String> known) {
        String value = Json.string(json, field);
        if (value != null) {
            known.add(field);
        }
        return value;
    }

    private static Instant time(JsonNode json, String field, Set<String> known) {
        String text = Json.string(json, field);
        if (text != null) {
            try {
                Instant time = Times.read(text);
                known.add(field);
                return time;
            } catch (DateTimeException e) {
                return Annotation.UNKNOWN_TIME; // the field is kept among the others, as it stood
            }
        }
        return Annotation.UNKNOWN_TIME;
    }

    /** The name of a creator who is only a name; anything richer is kept among the others. */
    private static @Nullable String creator(JsonNode json, Set<String> known) {
        JsonNode creator = json.path("creator");
        String name = Json.string(creator, "name");
        if (name != null && creator.size() == 2 && "Person".equals(Json.string(creator, "type"))) {
            known.add("creator");
            return name;
        }
        return null;
    }

    private static @Nullable Highlight highlight(JsonNode json, Set<String> known) {
        JsonNode mark = json.path(Terms.HIGHLIGHT);
        String colour = Json.string(mark, "colour");
        String label = Json.string(mark, "line");
        if (colour == null || label == null || mark.size() != 2) {
            return null;
        }
        LineStyle line = Arrays.stream(LineStyle.values())
                .filter(l -> l.label().equals(label))
                .findFirst()
                .orElse(null);
        if (line == null) {
            return null;
        }
        known.add(Terms.HIGHLIGHT);
        return new Highlight(colour, line);
    }

    private static boolean trashed(JsonNode json, Set<String> known) {
        boolean trashed = json.path(Terms.TRASHED).booleanValue(false);
        if (trashed) {
            known.add(Terms.TRASHED);
        }
        return trashed;
    }

    private List<Body> bodies(JsonNode json, String motivation, Set<String> known) {
        String bodyValue = json.has("body") ? null : known(json, "bodyValue", known);
        if (bodyValue != null) {
            return List.of(
                    motivation.equals(Motivation.TAGGING.label())
                            ? Body.Tag.of(bodyValue)
                            : new Body.Note(bodyValue, "text/plain", null, OtherFields.NONE));
        }
        return list(json.path("body")).stream()
                .map(b -> bodies.read(b, motivation))
                .toList();
    }

    private static List<JsonNode> list(JsonNode json) {
        if (json.isArray()) {
            List<JsonNode> values = new ArrayList<>(json.size());
            json.forEach(values::add);
            return values;
        }
        return json.isMissingNode() ? List.of() : List.of(json);
    }
}
