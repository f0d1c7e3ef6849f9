package org.crossquote.annotation.jsonld;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossquote.text.ArticleDetails;
import org.crossquote.text.DetailField;
import org.crossquote.text.PublicationTime;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is known of an article, as fields of an object; what is not known has none, and what is known to be none is {@code null}. */
final class DetailsJson {
    private DetailsJson() {}

    static void write(ArticleDetails details, ObjectNode json) {
        if (details.title() != null) {
            json.put("title", details.title());
        }
        if (!details.authors().isEmpty()) {
            ArrayNode authors = json.putArray("authors");
            details.authors().forEach(authors::add);
        }
        if (details.outlet() != null) {
            json.put("outlet", details.outlet());
        }
        if (details.published() != null) {
            json.put("published", details.published().toString());
        }
        if (details.address() != null) {
            json.put("address", details.address());
        }
    }

    static void write(ArticleDetails details, Set<DetailField> none, ObjectNode json) {
        write(details, json);
        for (DetailField field : DetailField.values()) {
            if (none.contains(field)) {
                json.putNull(field.label());
            }
        }
    }

    /** The fields that are known to be none. */
    static Set<DetailField> none(JsonNode json) {
        return Stream.of(DetailField.values())
                .filter(field -> json.path(field.label()).isNull())
                .collect(Collectors.toSet());
    }

    /** Empty when the date is none. */
    static Optional<ArticleDetails> read(JsonNode json) {
        String published = Json.string(json, "published");
        Optional<PublicationTime> time = published == null ? Optional.empty() : PublicationTime.parse(published);
        if (published != null && time.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ArticleDetails(
                Json.string(json, "title"),
                Json.strings(json.path("authors")),
                Json.string(json, "outlet"),
                time.orElse(null),
                Json.string(json, "address")));
    }
}
