package org.crossquote.annotation.jsonld;

import java.util.List;
import org.crossquote.annotation.Correction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A correction as an object of this program's own, inside a body that other tools read as text. */
final class CorrectionJson {
    private static final String NAMES = "names";
    private static final String INSTEAD = "instead";
    private static final String DIFFERENCE = "difference";
    private static final String FIRST = "first";
    private static final String SECOND = "second";

    ObjectNode write(Correction correction) {
        ObjectNode json = Json.object();
        switch (correction) {
            case Correction.OtherSpeaker c -> {
                json.put("kind", "other-speaker").put("speaker", c.speaker());
                if (c.everywhere() != null) {
                    json.put("everywhere", c.everywhere());
                }
                if (!c.instead().isEmpty()) {
                    names(json, INSTEAD, c.instead());
                }
            }
            case Correction.MergeSpeakers c -> {
                json.put("kind", "merge-speakers").put("into", c.into());
                names(json, NAMES, c.names());
            }
            case Correction.SplitSpeaker c -> {
                json.put("kind", "split-speaker").put("speaker", c.speaker()).put("into", c.into());
                names(json, NAMES, c.names());
            }
            case Correction.NotAQuotation c -> json.put("kind", "not-a-quotation");
            case Correction.IsAQuotation c -> names(json.put("kind", "is-a-quotation"), NAMES, c.speakers());
            case Correction.OtherDetails c ->
                DetailsJson.write(c.details(), c.none(), json.put("kind", "other-details"));
            case Correction.OtherDate c -> json.put("kind", "other-date").put("value", c.value());
            case Correction.Linked c -> json.put("kind", "linked");
            case Correction.NotLinked c -> json.put("kind", "not-linked");
            case Correction.RightAccount c ->
                difference(json.put("kind", "right-account"), c.difference(), c.right(), c.wrong());
            case Correction.NoDifference c ->
                difference(json.put("kind", "no-difference"), c.difference(), c.first(), c.second());
        }
        return json;
    }

    /** The correction, or null when it is of a kind that a later version knows: its body is then kept as it is. */
    @Nullable
    Correction read(JsonNode json) {
        String kind = Json.string(json, "kind");
        String speaker = Json.string(json, "speaker");
        String into = Json.string(json, "into");
        List<String> names = Json.strings(json.path(NAMES));
        Correction read = switch (kind == null ? "" : kind) {
            case "other-speaker" ->
                speaker == null
                        ? null
                        : new Correction.OtherSpeaker(
                                speaker, Json.string(json, "everywhere"), Json.strings(json.path(INSTEAD)));
            case "merge-speakers" -> into == null ? null : new Correction.MergeSpeakers(into, names);
            case "split-speaker" ->
                speaker == null || into == null ? null : new Correction.SplitSpeaker(speaker, into, names);
            case "not-a-quotation" -> new Correction.NotAQuotation();
            case "is-a-quotation" -> new Correction.IsAQuotation(names);
            case "other-details" ->
                DetailsJson.read(json)
                        .map(details -> new Correction.OtherDetails(details, DetailsJson.none(json)))
                        .orElse(null);
            case "other-date" ->
                Json.string(json, "value") instanceof String value ? new Correction.OtherDate(value) : null;
            case "linked" -> new Correction.Linked();
            case "not-linked" -> new Correction.NotLinked();
            case "right-account" -> difference(json, Correction.RightAccount::new);
            case "no-difference" -> difference(json, Correction.NoDifference::new);
            default -> null;
        };
        return read != null && write(read).equals(json) ? read : null;
    }

    private interface Decision {
        Correction about(String difference, String first, String second);
    }

    private static @Nullable Correction difference(JsonNode json, Decision decision) {
        String difference = Json.string(json, DIFFERENCE);
        String first = Json.string(json, FIRST);
        String second = Json.string(json, SECOND);
        return difference == null || first == null || second == null ? null : decision.about(difference, first, second);
    }

    private static void difference(ObjectNode json, String difference, String first, String second) {
        json.put(DIFFERENCE, difference).put(FIRST, first).put(SECOND, second);
    }

    private static void names(ObjectNode json, String field, List<String> names) {
        ArrayNode array = json.putArray(field);
        names.forEach(array::add);
    }
}
