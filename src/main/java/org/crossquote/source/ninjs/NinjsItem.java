package org.crossquote.source.ninjs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crossquote.source.flow.Bylines;
import org.crossquote.source.flow.Flow;
import org.crossquote.source.format.ExtractedArticle;
import org.crossquote.source.markup.MarkupLines;
import org.crossquote.text.ArticleDetails;
import org.crossquote.text.BlockKind;
import org.crossquote.text.PublicationTime;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One news item. Version 1 has a field for each form of the text ({@code body_xhtml}), the later ones lists of texts with roles
 * ({@code bodies}).
 *
 * @param node the item
 */
record NinjsItem(JsonNode node) {
    /** Whether an object is an item with text. */
    static boolean isOne(JsonNode node) {
        return node.isObject()
                && (node.has("bodies")
                        || node.properties().stream()
                                .anyMatch(field -> field.getKey().startsWith("body_")));
    }

    Optional<ExtractedArticle> article() {
        Flow flow = new Flow();
        String title = text("headline").or(() -> inList("headlines")).orElse(null);
        if (title != null) {
            flow.add(BlockKind.TITLE, title);
        }
        int before = flow.blocks().size();
        addBody(flow);
        if (flow.blocks().size() == before) {
            return Optional.empty();
        }
        return Optional.of(flow.article(details(title), language()));
    }

    private void addBody(Flow flow) {
        Optional<String> html = text("body_xhtml").or(() -> text("body_html")).or(() -> body(true));
        if (html.isPresent()) {
            MarkupLines.add(html.get(), flow);
            return;
        }
        String plain = text("body_text").or(() -> body(false)).orElse("");
        boolean hasBlankLines = plain.strip().contains("\n\n");
        for (String paragraph : plain.split(hasBlankLines ? "\\R[ \\t]*\\R" : "\\R", 0)) {
            flow.add(BlockKind.PARAGRAPH, paragraph.replaceAll("\\R", " "));
        }
    }

    private Optional<String> body(boolean asHtml) {
        for (JsonNode body : node.path("bodies")) {
            String type =
                    body.path("contentType").asString(body.path("contenttype").asString(""));
            String value = body.path("value").asString("");
            if (!value.isBlank() && (type.contains("html") || type.isEmpty() && value.contains("</p>")) == asHtml) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    private ArticleDetails details(@Nullable String title) {
        PublicationTime published = text("firstcreated")
                .or(() -> text("firstCreated"))
                .or(() -> text("versioncreated"))
                .or(() -> text("versionCreated"))
                .flatMap(PublicationTime::parse)
                .orElse(null);
        String outlet = text("copyrightholder")
                .or(() -> text("copyrightHolder"))
                .or(this::provider)
                .orElse(null);
        String address = text("uri").filter(uri -> uri.startsWith("http")).orElse(null);
        return new ArticleDetails(title, authors(), outlet, published, address);
    }

    private List<String> authors() {
        List<String> names = new ArrayList<>();
        text("byline").or(() -> inList("bylines")).ifPresent(line -> names.addAll(Bylines.names(line)));
        if (names.isEmpty()) {
            for (JsonNode person : node.path("person").isArray() ? node.path("person") : node.path("people")) {
                String role = person.path("rel").asString("").toLowerCase(Locale.ROOT);
                String name = person.path("name").asString("");
                if (!name.isBlank() && (role.contains("author") || role.contains("creator"))) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private Optional<String> provider() {
        JsonNode named = node.path("infosources").path(0).path("name");
        return Optional.of(
                        (named.isMissingNode() ? node.path("infosource").path(0).path("name") : named).asString(""))
                .filter(name -> !name.isBlank());
    }

    private @Nullable String language() {
        String code = Locale.forLanguageTag(text("language").orElse("")).getLanguage();
        return code.length() == 2 ? code : null;
    }

    private Optional<String> text(String field) {
        return Optional.of(node.path(field))
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .filter(t -> !t.isBlank());
    }

    private Optional<String> inList(String field) {
        String main = "";
        for (JsonNode one : node.path(field)) {
            String value = one.path("value").asString("");
            boolean isMain =
                    one.path("role").asString("").toLowerCase(Locale.ROOT).contains("main");
            main = main.isEmpty() || isMain ? value : main;
        }
        return Optional.of(main).filter(t -> !t.isBlank());
    }
}
