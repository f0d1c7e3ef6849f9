package org.crossquote.annotation.jsonld;

import java.util.Set;
import org.crossquote.annotation.Body;
import org.crossquote.annotation.Correction;
import org.crossquote.annotation.Motivation;
import org.crossquote.annotation.OtherFields;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One body of an annotation. */
final class BodyJson {
    private static final String TEXTUAL = "TextualBody";
    private static final Set<String> NOTE = Set.of("type", "value", "format", "purpose");
    private static final Set<String> TAG = Set.of("type", "value", "purpose");

    private final CorrectionJson corrections = new CorrectionJson();

    JsonNode write(Body body) {
        return switch (body) {
            case Body.Foreign foreign -> foreign.json();
            case Body.Note note -> note(note);
            case Body.Tag tag -> {
                ObjectNode json = textual(tag.name(), Motivation.TAGGING.label());
                tag.others().addTo(json);
                yield json;
            }
            case Correction correction -> {
                ObjectNode json = textual(correction.inWords(), Motivation.EDITING.label());
                json.put("format", "text/plain");
                json.set(Terms.CORRECTION, corrections.write(correction));
                yield json;
            }
        };
    }

    private static ObjectNode note(Body.Note note) {
        ObjectNode json = textual(note.text(), note.purpose());
        if (note.format() != null) {
            json.put("format", note.format());
        }
        note.others().addTo(json);
        return json;
    }

    private static ObjectNode textual(String value, @Nullable String purpose) {
        ObjectNode json = Json.object().put("type", TEXTUAL).put("value", value);
        if (purpose != null) {
            json.put("purpose", purpose);
        }
        return json;
    }

    /** Reads any body; what is no text is kept as it is. */
    Body read(JsonNode json, String motivation) {
        String value = Json.string(json, "value");
        if (value == null || !isTextual(json)) {
            return new Body.Foreign(json.deepCopy());
        }
        JsonNode correction = json.get(Terms.CORRECTION);
        if (correction != null) {
            Correction read = corrections.read(correction);
            return read != null && write(read).equals(json) ? read : new Body.Foreign(json.deepCopy());
        }
        String purpose = Json.string(json, "purpose");
        boolean tagged = purpose == null && motivation.equals(Motivation.TAGGING.label());
        if (tagged || Motivation.TAGGING.label().equals(purpose)) {
            return new Body.Tag(value, OtherFields.of(json, TAG));
        }
        return new Body.Note(value, Json.string(json, "format"), purpose, OtherFields.of(json, NOTE));
    }

    /** Of the text kind, with a purpose and a format that are single words if they are there. */
    private static boolean isTextual(JsonNode json) {
        JsonNode type = json.path("type");
        return ((type.isMissingNode() && !json.has("source")) || TEXTUAL.equals(type.stringValue("")))
                && isStringOrMissing(json.path("purpose"))
                && isStringOrMissing(json.path("format"));
    }

    private static boolean isStringOrMissing(JsonNode json) {
        return json.isMissingNode() || json.isString();
    }
}
