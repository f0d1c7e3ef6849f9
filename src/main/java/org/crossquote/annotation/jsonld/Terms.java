package org.crossquote.annotation.jsonld;

import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The names that stand in files. Those of this program carry its prefix; all others are of the W3C model. */
final class Terms {
    static final String ANNO = "http://www.w3.org/ns/anno.jsonld";
    static final String PREFIX = "crossquote";
    static final String PREFIX_ADDRESS = "urn:crossquote:";
    static final String COLLECTION = "urn:crossquote:collection:";

    static final String ANCHOR = "crossquote:anchor";
    static final String HIGHLIGHT = "crossquote:highlight";
    static final String TRASHED = "crossquote:trashed";
    static final String CORRECTION = "crossquote:correction";
    /** Where a passage was when its annotation was made, in a file that says first where it stands now. */
    static final String MADE_AT = "crossquote:madeAt";

    static final String VERSION = "crossquote:version";
    static final String ARTICLES = "crossquote:articles";
    static final String DELETED = "crossquote:deleted";

    private Terms() {}

    /** The W3C model's context and this program's prefix. */
    static ArrayNode context() {
        ArrayNode context = JsonNodeFactory.instance.arrayNode().add(ANNO);
        context.addObject().put(PREFIX, PREFIX_ADDRESS);
        return context;
    }

    /** Another tool's context, and this program's prefix. */
    static ArrayNode context(JsonNode theirs) {
        ArrayNode context = JsonNodeFactory.instance.arrayNode();
        (theirs.isArray() ? theirs.valueStream() : Stream.of(theirs)).forEach(context::add);
        JsonNode ours = context().get(1);
        if (context.valueStream().noneMatch(ours::equals)) {
            context.add(ours);
        }
        return context;
    }

    /** Whether a context is missing or says nothing that {@link #context()} does not say. */
    static boolean isOurs(JsonNode context) {
        return context.isMissingNode() || ANNO.equals(context.stringValue("")) || context.equals(context());
    }
}
