package org.crossquote.app.preference;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How preferences are bound: leniently, a field at a time, so that older and newer versions read each other's file. */
final class PreferencesJson {
    static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(EnumFeature.READ_ENUMS_USING_TO_STRING, EnumFeature.WRITE_ENUMS_USING_TO_STRING)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private PreferencesJson() {}

    /** @throws JacksonException when the text is no JSON object */
    static ObjectNode object(byte[] text) throws JacksonException {
        if (JSON.readTree(text) instanceof ObjectNode root) {
            return root;
        }
        throw new NoObjectException();
    }

    /** What a section has in the file; where that is odd, what it usually has. */
    @SuppressWarnings("unchecked") // a section's type is that of its usual value
    static <T extends @Nullable Object> T bind(JsonNode stored, PreferenceSection<T> section) {
        JsonNode wanted = stored;
        if (stored instanceof ObjectNode fields && JSON.valueToTree(section.usual()) instanceof ObjectNode usual) {
            wanted = mended(fields, usual, section.type());
        }
        return (T) whole(wanted, section.type()).map(Object.class::cast).orElse(section.usual());
    }

    /** The usual fields with each of the stored ones that can be bound. */
    private static ObjectNode mended(ObjectNode stored, ObjectNode usual, Class<?> type) {
        ObjectNode taken = usual;
        for (Map.Entry<String, JsonNode> field : stored.properties()) {
            ObjectNode trial = taken.deepCopy();
            trial.set(field.getKey(), field.getValue());
            if (whole(trial, type).isPresent()) {
                taken = trial;
            }
        }
        return taken;
    }

    private static Optional<?> whole(JsonNode node, Class<?> type) {
        try {
            return node.isMissingNode() ? Optional.empty() : Optional.ofNullable(JSON.treeToValue(node, type));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static final class NoObjectException extends JacksonException {
        NoObjectException() {
            super("not a JSON object");
        }
    }
}
