package org.crossquote.annotation.jsonld;

import java.util.ArrayList;
import java.util.List;
import org.crossquote.annotation.Motivation;
import org.crossquote.message.MessageFile;
import tools.jackson.databind.JsonNode;

/** Rules of the W3C model that its schemas do not hold. */
public final class ModelRules {
    private static final MessageFile MESSAGES = MessageFile.beside(ModelRules.class);

    /** What is wrong in an annotation, or anything inside it, in sentences; empty when nothing is. */
    public List<String> problems(JsonNode json) {
        List<String> problems = new ArrayList<>();
        check(json, problems);
        return problems;
    }

    private static void check(JsonNode json, List<String> problems) {
        if (json.isObject()) {
            motives(json.path("purpose"), "purpose", problems);
            motives(json.path("motivation"), "motivation", problems);
            position(json, problems);
        }
        json.forEach(child -> check(child, problems));
    }

    private static void motives(JsonNode json, String field, List<String> problems) {
        if (json.isMissingNode()) {
            return;
        }
        for (JsonNode motive : json.isArray() ? json.valueStream().toList() : List.of(json)) {
            if (!motive.isString() || !Motivation.isKnown(motive.stringValue())) {
                problems.add(MESSAGES.text("rule.motivation", field, motive.toString()));
            }
        }
    }

    private static void position(JsonNode json, List<String> problems) {
        String type = json.path("type").stringValue("");
        if (!type.equals("TextPositionSelector") && !type.equals("DataPositionSelector")) {
            return;
        }
        JsonNode start = json.path("start");
        JsonNode end = json.path("end");
        if (!start.isIntegralNumber() || !end.isIntegralNumber() || start.longValue(-1) < 0) {
            problems.add(MESSAGES.text("rule.position", type));
        } else if (end.longValue(-1) < start.longValue(-1)) {
            problems.add(MESSAGES.text("rule.backwards", type, end.toString(), start.toString()));
        }
    }
}
