package org.crossquote.annotation.jsonld;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crossquote.annotation.AnchorStatus;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.Body;
import org.crossquote.annotation.Motivation;
import org.crossquote.annotation.OtherFields;
import org.crossquote.annotation.Target;
import org.crossquote.annotation.TextQuote;
import org.crossquote.message.Message;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads one row of the Hypothesis service's API. */
final class HypothesisReader {
    private static final String ADDRESS = "https://hypothes.is/a/";
    private static final Set<String> KNOWN =
            Set.of("id", "created", "updated", "user", "text", "tags", "target", "uri");

    /** Whether a JSON object looks like a row: it has the service's fields and not the model's. */
    static boolean isRow(JsonNode json) {
        return json.isObject()
                && !json.has("type")
                && json.path("uri").isString()
                && json.path("user").isString();
    }

    Annotation read(JsonNode row) throws UnreadableNotesException {
        String id = Json.string(row, "id");
        String uri = Json.string(row, "uri");
        if (id == null || uri == null) {
            throw new UnreadableNotesException(Message.of("hypothesis.incomplete"));
        }
        List<Body> bodies = bodies(row);
        boolean reply = !row.path("references").isEmpty();
        Motivation motivation = reply
                ? Motivation.REPLYING
                : bodies.stream().anyMatch(Body.Note.class::isInstance)
                        ? Motivation.COMMENTING
                        : bodies.isEmpty() ? Motivation.HIGHLIGHTING : Motivation.TAGGING;
        OtherFields rest = OtherFields.of(row, KNOWN);
        return new Annotation(
                ADDRESS + id,
                time(row, "created"),
                time(row, "updated"),
                user(Json.string(row, "user")),
                motivation.label(),
                null,
                bodies,
                targets(row, uri),
                false,
                rest.equals(OtherFields.NONE) ? rest : OtherFields.NONE.with("crossquote:hypothesis", rest.toJson()));
    }

    private static Instant time(JsonNode row, String field) {
        String text = Json.string(row, field);
        try {
            return text == null ? Annotation.UNKNOWN_TIME : Times.read(text);
        } catch (DateTimeException e) {
            return Annotation.UNKNOWN_TIME;
        }
    }

    /** The name in {@code acct:name@service}. */
    private static @Nullable String user(@Nullable String account) {
        if (account == null || !account.startsWith("acct:")) {
            return account;
        }
        int at = account.indexOf('@');
        return account.substring("acct:".length(), at < 0 ? account.length() : at);
    }

    private static List<Body> bodies(JsonNode row) {
        List<Body> bodies = new ArrayList<>();
        String text = Json.string(row, "text");
        if (text != null && !text.isBlank()) {
            bodies.add(Body.Note.of(text));
        }
        row.path("tags")
                .valueStream()
                .filter(JsonNode::isString)
                .map(tag -> Body.Tag.of(tag.stringValue()))
                .forEach(bodies::add);
        return bodies;
    }

    /** The service's positions count in a web page's text, which is not the article's: only the quote is taken as a place. */
    private static List<Target> targets(JsonNode row, String uri) {
        List<Target> targets = new ArrayList<>();
        for (JsonNode target : row.path("target")) {
            JsonNode selectors = target.path("selector");
            TextQuote quote = selectors
                    .valueStream()
                    .map(TargetJson::quote)
                    .filter(q -> q != null)
                    .findFirst()
                    .orElse(null);
            if (quote != null) {
                String source = Json.string(target, "source");
                OtherFields others = OtherFields.NONE.with("crossquote:selector", selectors);
                targets.add(new Target.Passage(source == null ? uri : source, quote, null, AnchorStatus.LOST, others));
            }
        }
        return targets.isEmpty() ? List.of(new Target.WholeArticle(uri)) : targets;
    }
}
