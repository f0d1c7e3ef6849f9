package org.crossquote.annotation.jsonld;

import java.util.ArrayList;
import java.util.List;
import org.crossquote.annotation.Motivation;
import tools.jackson.databind.JsonNode;

/** Rules of the W3C model that its schemas do not hold. */
public final class ModelRules {
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
                problems.add("The " + field + " " + motive + " is not one of the model's motivations.");
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
            problems.add("A " + type + " needs a start and an end that are whole numbers from 0.");
        } else if (end.longValue(-1) < start.longValue(-1)) {
            problems.add("A " + type + " ends (" + end + ") before it starts (" + start + ").");
        }
    }
}
