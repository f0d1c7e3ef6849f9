package org.crossquote.annotation.jsonld;

import java.util.Optional;
import org.crossquote.text.ArticleDetails;
import org.crossquote.text.PublicationTime;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is known of an article, as fields of an object; what is not known has none. */
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
