package org.crossquote.annotation.jsonld;

import java.util.List;
import org.crossquote.annotation.Fingerprint;
import org.crossquote.annotation.KnownArticle;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a file of notes says about an article. */
final class ArticleJson {
    ObjectNode write(KnownArticle article) {
        ObjectNode json = Json.object()
                .put("id", article.key())
                .put("file", article.file())
                .put("title", article.title());
        if (!article.present()) {
            json.put("present", false);
        }
        ArrayNode hashes = json.putArray("fingerprint");
        article.fingerprint().hashes().forEach(hashes::add);
        return json;
    }

    /** The article, or null when its key is missing. */
    @Nullable
    KnownArticle read(JsonNode json) {
        String key = Json.string(json, "id");
        String file = Json.string(json, "file");
        String title = Json.string(json, "title");
        List<Integer> hashes = json.path("fingerprint")
                .valueStream()
                .filter(JsonNode::isInt)
                .map(JsonNode::intValue)
                .toList();
        return key == null
                ? null
                : new KnownArticle(
                        key,
                        file == null ? "" : file,
                        title == null ? "" : title,
                        new Fingerprint(hashes),
                        json.path("present").booleanValue(true));
    }
}
