package org.crossquote.source.web.details;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crossquote.source.format.Blanks;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON-LD of a page (schema.org), as far as it speaks of the article. Pages write it badly; what cannot be read is passed over. */
public final class StructuredData {
    private static final int MOST_OBJECTS = 5000;
    private static final int LONGEST = 4 << 20;
    private static final Pattern WRAPPING = Pattern.compile(
            "^(?://|/\\*)?\\s*(?:<!--|<!\\[CDATA\\[)(?:\\*/)?|(?://|/\\*)?\\s*(?:-->|]]>)?(?:\\*/)?;?\\s*$");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();

    private final List<JsonNode> articles = new ArrayList<>();
    private final Map<String, JsonNode> byId = new HashMap<>();
    private final @Nullable JsonNode article;
    private @Nullable String site;

    private StructuredData(Document page) {
        for (Element script : page.select("script[type*=ld+json]")) {
            read(script.data());
        }
        article = ArticleChoice.best(articles, page);
    }

    /** The structured data of a page; there may be none. */
    public static StructuredData of(Document page) {
        return new StructuredData(page);
    }

    private void read(String data) {
        String json = WRAPPING.matcher(data.strip()).replaceAll("");
        if (json.length() > LONGEST) {
            return;
        }
        try {
            collect(JSON.readTree(json));
        } catch (JacksonException e) {
            return; // the page has more to go by
        }
    }

    private void collect(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        for (int n = 0; n < MOST_OBJECTS && !open.isEmpty(); n++) {
            JsonNode node = open.remove();
            if (node.isObject()) {
                note(node);
                node.properties().forEach(field -> {
                    if (!field.getKey().equals("itemListElement")
                            && field.getValue().isContainer()) {
                        open.add(field.getValue());
                    }
                });
            } else {
                node.forEach(each -> {
                    if (each.isContainer()) {
                        open.add(each);
                    }
                });
            }
        }
    }

    private void note(JsonNode node) {
        String id = node.path("@id").asString("");
        if (!id.isEmpty() && node.size() > 1) {
            byId.merge(id, node, (a, b) -> a.size() >= b.size() ? a : b);
        }
        if (isOfType(node, "Article", "Posting", "Report", "Review", "ReportageNewsArticle")) {
            articles.add(node);
        } else if (isOfType(node, "WebSite", "Website") && site == null) {
            site = words(node.path("name"));
        }
    }

    private static boolean isOfType(JsonNode node, String... endings) {
        JsonNode type = node.path("@type");
        for (String ending : endings) {
            if (type.isString() && type.asString().endsWith(ending)) {
                return true;
            }
            for (JsonNode each : type) {
                if (each.isString() && each.asString().endsWith(ending)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether it speaks of the article at all. */
    public boolean isThere() {
        return article != null;
    }

    /** A field of the article as words, its entities resolved. */
    public Optional<String> field(String name) {
        return article == null ? Optional.empty() : Optional.ofNullable(words(article.path(name)));
    }

    /** A field as it stands, with line breaks and tags. */
    public Optional<String> raw(String name) {
        JsonNode value = article == null ? null : article.path(name);
        return value == null || !value.isString() || value.asString().isBlank()
                ? Optional.empty()
                : Optional.of(value.asString());
    }

    /** The names in a field that holds persons or organisations, given as texts, objects, references or lists of these. */
    public List<String> names(String field) {
        List<String> names = new ArrayList<>();
        if (article != null) {
            addNames(article.path(field), names, 0);
        }
        return names;
    }

    private void addNames(JsonNode node, List<String> names, int depth) {
        if (depth > 3) {
            return;
        }
        if (node.isArray()) {
            node.forEach(each -> addNames(each, names, depth + 1));
        } else if (node.isObject()) {
            JsonNode name = node.path("name");
            JsonNode known = byId.get(node.path("@id").asString(""));
            if (!name.isMissingNode()) {
                addNames(name, names, depth + 1);
            } else if (known != null && known != node) {
                addNames(known, names, depth + 1);
            } else {
                String given = words(node.path("givenName"));
                String family = words(node.path("familyName"));
                if (family != null) {
                    names.add(given == null ? family : given + " " + family);
                }
            }
        } else {
            String words = words(node);
            if (words != null) {
                names.add(words);
            }
        }
    }

    /** The site's name, where the page gives it apart from the article. */
    public Optional<String> site() {
        return Optional.ofNullable(site);
    }

    /** The address of the article itself. */
    public Optional<String> address() {
        if (article == null) {
            return Optional.empty();
        }
        JsonNode entity = article.path("mainEntityOfPage");
        for (JsonNode node :
                List.of(article.path("url"), entity, entity.path("@id"), entity.path("url"), article.path("@id"))) {
            String words = words(node);
            if (words != null && words.startsWith("http")) {
                return Optional.of(words);
            }
        }
        return Optional.empty();
    }

    static @Nullable String words(JsonNode node) {
        JsonNode value = node.isArray() && node.size() > 0 ? node.get(0) : node;
        if (!value.isString()) {
            return null;
        }
        String words = Blanks.single(Parser.unescapeEntities(value.asString(), false));
        return words.isEmpty() ? null : words;
    }
}
