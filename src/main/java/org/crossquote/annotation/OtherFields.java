package org.crossquote.annotation;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON fields of others that this program does not know; it keeps them as they are. Immutable. */
public final class OtherFields {
    /** No field. */
    public static final OtherFields NONE = new OtherFields(JsonNodeFactory.instance.objectNode());

    private final ObjectNode fields;

    private OtherFields(ObjectNode fields) {
        this.fields = fields;
    }

    /** All fields of {@code json} but those that are known. */
    public static OtherFields of(JsonNode json, Set<String> known) {
        ObjectNode rest = null;
        for (Map.Entry<String, JsonNode> field : json.properties()) {
            if (!known.contains(field.getKey())) {
                rest = rest == null ? JsonNodeFactory.instance.objectNode() : rest;
                rest.set(field.getKey(), field.getValue().deepCopy());
            }
        }
        return rest == null ? NONE : new OtherFields(rest);
    }

    /** These fields and one more. */
    public OtherFields with(String name, JsonNode value) {
        ObjectNode more = fields.deepCopy();
        more.set(name, value.deepCopy());
        return new OtherFields(more);
    }

    /** These fields but one. */
    public OtherFields without(String name) {
        return of(fields, Set.of(name));
    }

    /** A copy of one field, or null. */
    public @Nullable JsonNode get(String name) {
        JsonNode value = fields.get(name);
        return value == null ? null : value.deepCopy();
    }

    /** A copy of all fields. */
    public ObjectNode toJson() {
        return fields.deepCopy();
    }

    /** Adds copies of the fields that {@code json} does not have yet. */
    public void addTo(ObjectNode json) {
        fields.properties().forEach(field -> {
            if (!json.has(field.getKey())) {
                json.set(field.getKey(), field.getValue().deepCopy());
            }
        });
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OtherFields o && fields.equals(o.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    @Override
    public String toString() {
        return fields.toString();
    }
}
