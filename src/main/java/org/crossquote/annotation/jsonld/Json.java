package org.crossquote.annotation.jsonld;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** How this package reads and writes JSON: nothing twice, nothing behind the end, no digit lost. */
final class Json {
    private final JsonMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    JsonNode read(byte[] bytes) {
        return mapper.readTree(bytes);
    }

    /** The value of a field of the outermost object, looked for no further than a field {@code last}. */
    JsonNode readField(byte[] bytes, String name, String last) {
        try (JsonParser parser = mapper.createParser(bytes)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return MissingNode.getInstance();
            }
            for (String field = parser.nextName(); field != null && !field.equals(last); field = parser.nextName()) {
                parser.nextToken();
                if (field.equals(name)) {
                    return mapper.reader()
                            .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                            .readTree(parser);
                }
                parser.skipChildren();
            }
            return MissingNode.getInstance();
        }
    }

    byte[] write(JsonNode json) {
        return mapper.writeValueAsBytes(json);
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** The string at a field; null when there is none or it is something else. */
    static @Nullable String string(JsonNode json, String field) {
        JsonNode value = json.get(field);
        return value != null && value.isString() ? value.stringValue() : null;
    }

    /** The strings in an array; none where there is none. */
    static List<String> strings(JsonNode array) {
        return array.valueStream()
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .toList();
    }
}
