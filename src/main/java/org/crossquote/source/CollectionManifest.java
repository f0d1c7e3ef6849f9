package org.crossquote.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What {@code collection.json} says about a folder: how it is called, and its articles in their order.
 *
 * @param title how the collection is called, or null
 * @param entries the articles that it names
 */
record CollectionManifest(@Nullable String title, List<Entry> entries) {
    /** The file's name. */
    static final String NAME = "collection.json";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /**
     * One article of the collection.
     *
     * @param file its file's name, a file of the same folder
     * @param title its short title, or null
     * @param language its language, or null where the program is to tell
     */
    record Entry(
            String file, @Nullable String title, @Nullable String language) {}

    CollectionManifest {
        entries = List.copyOf(entries);
    }

    /** A folder without such a file, or with a broken one. */
    static CollectionManifest none() {
        return new CollectionManifest(null, List.of());
    }

    /**
     * Reads the file's text.
     *
     * @throws UnreadableFileException when it is not JSON, or not of this form; the sentence says where
     */
    static CollectionManifest parse(String text) throws UnreadableFileException {
        try {
            JsonNode root = JSON.readTree(text);
            require(root.isObject(), "it must be an object with \"title\" and \"articles\"");
            JsonNode articles = root.path("articles");
            require(articles.isArray() || articles.isMissingNode(), "\"articles\" must be a list");
            return new CollectionManifest(text(root, "title", "the collection"), entries(articles));
        } catch (JacksonException e) {
            throw broken("line " + e.getLocation().getLineNr() + ": " + firstLine(e.getOriginalMessage()));
        }
    }

    private static List<Entry> entries(JsonNode articles) throws UnreadableFileException {
        List<Entry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (JsonNode article : articles) {
            String place = "article " + (entries.size() + 1);
            require(article.isObject(), place + " must be an object with \"file\"");
            String file = text(article, "file", place);
            if (file == null || !isPlainName(file)) {
                throw broken(place + " needs \"file\", the name of a file in this folder");
            }
            require(seen.add(file), "it names " + Problem.printable(file) + " twice");
            entries.add(new Entry(file, text(article, "title", place), text(article, "language", place)));
        }
        return entries;
    }

    /** A name that leads out of the folder is none of its articles. */
    private static boolean isPlainName(String file) {
        return !file.isBlank()
                && file.indexOf('/') < 0
                && file.indexOf('\\') < 0
                && file.indexOf('\0') < 0
                && !file.equals("..");
    }

    private static @Nullable String text(JsonNode node, String field, String place) throws UnreadableFileException {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        require(value.isString(), "\"" + field + "\" of " + place + " must be a text");
        return value.asString();
    }

    private static void require(boolean held, String otherwise) throws UnreadableFileException {
        if (!held) {
            throw broken(otherwise);
        }
    }

    private static UnreadableFileException broken(String how) {
        return new UnreadableFileException(Problem.of(
                NAME, "is broken and was left aside (" + Problem.printable(how) + "). Correct it or remove it."));
    }

    private static String firstLine(@Nullable String message) {
        return message == null ? "not JSON" : message.lines().findFirst().orElse("not JSON");
    }
}
