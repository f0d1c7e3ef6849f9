package org.crossquote.annotation.jsonld;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Holds a whole file of notes against the standard: the collection, its page, and each annotation for itself. */
public final class WrittenFile {
    private final W3cSchemas collections = new W3cSchemas("collections/collectionMusts.test");
    private final W3cSchemas pages = new W3cSchemas("collections/pages/pageMusts.test");
    private final W3cSchemas annotations = new W3cSchemas("annotations/annotationMusts.test");
    private final ModelRules rules = new ModelRules();

    /** Skips the calling test where the schemas are not. */
    public WrittenFile() throws IOException {}

    /** What is wrong in a file; empty when nothing is. */
    public List<String> problems(String json) {
        JsonNode file = JsonMapper.shared().readTree(json);
        List<String> problems = new ArrayList<>();
        collections.broken(json).forEach(b -> problems.add("collection: " + b));
        pages.broken(json).forEach(b -> problems.add("page in its collection: " + b));
        JsonNode page = file.path("first");
        pages.broken(alone(page, file)).forEach(b -> problems.add("page: " + b));
        for (JsonNode item : page.path("items")) {
            annotations.broken(alone(item, file)).forEach(b -> problems.add(b + ": " + item));
            rules.problems(item).forEach(b -> problems.add(b + ": " + item));
        }
        return problems;
    }

    /** A part of a file as if it stood alone, with the context that it has in the file. */
    private static String alone(JsonNode part, JsonNode file) {
        ObjectNode alone = (ObjectNode) part.deepCopy();
        if (!alone.has("@context")) {
            alone.set("@context", file.path("@context"));
        }
        return alone.toString();
    }
}
