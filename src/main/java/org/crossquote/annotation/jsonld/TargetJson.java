package org.crossquote.annotation.jsonld;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossquote.annotation.AnchorStatus;
import org.crossquote.annotation.OtherFields;
import org.crossquote.annotation.Target;
import org.crossquote.annotation.TextPosition;
import org.crossquote.annotation.TextQuote;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One target of an annotation. */
final class TargetJson {
    private static final String SELECTOR = "selector";
    private static final Set<String> PASSAGE = Set.of("type", "source", SELECTOR, Terms.ANCHOR);
    private static final Set<String> QUOTE = Set.of("type", "exact", "prefix", "suffix");
    private static final Set<String> POSITION = Set.of("type", "start", "end");

    JsonNode write(Target target) {
        return switch (target) {
            case Target.Foreign foreign -> foreign.json();
            case Target.WholeArticle whole -> JsonNodeFactory.instance.stringNode(whole.article());
            case Target.WholeCollection whole -> JsonNodeFactory.instance.stringNode(whole.collection());
            case Target.Passage passage -> passage(passage);
        };
    }

    private static ObjectNode passage(Target.Passage passage) {
        ObjectNode json = Json.object().put("type", "SpecificResource").put("source", passage.article());
        writeSelectors(passage, json.putArray(SELECTOR));
        if (passage.status() != AnchorStatus.EXACT) {
            json.put(Terms.ANCHOR, passage.status().label());
        }
        passage.others().addTo(json);
        return json;
    }

    /** Everything that says where a passage was when its annotation was made. */
    static JsonNode madeAt(Target.Passage passage) {
        ObjectNode first = Json.object();
        writeSelectors(passage, first.putArray(SELECTOR));
        return first;
    }

    private static void writeSelectors(Target.Passage passage, ArrayNode selectors) {
        selectors
                .addObject()
                .put("type", "TextQuoteSelector")
                .put("exact", passage.quote().exact())
                .put("prefix", passage.quote().prefix())
                .put("suffix", passage.quote().suffix());
        TextPosition position = passage.position();
        if (position != null) {
            selectors
                    .addObject()
                    .put("type", "TextPositionSelector")
                    .put("start", position.start())
                    .put("end", position.end());
        }
        JsonNode more = passage.others().get(SELECTOR);
        if (more != null) {
            more.forEach(selectors::add);
        }
    }

    /** Reads any target; what is no words of a text is kept as it is. */
    Target read(JsonNode json) {
        if (json.isString()) {
            String address = json.stringValue();
            return address.startsWith(Terms.COLLECTION)
                    ? new Target.WholeCollection(address)
                    : new Target.WholeArticle(address);
        }
        String source = Json.string(json, "source");
        JsonNode type = json.path("type");
        boolean specific = type.isMissingNode() || "SpecificResource".equals(type.stringValue(""));
        Target.Passage passage = source == null || !specific ? null : passage(asMade(json), source);
        return passage == null ? new Target.Foreign(json.deepCopy()) : passage;
    }

    /** Of a passage that has moved, the first selectors: words are always looked for as they were when somebody chose them. */
    private static JsonNode asMade(JsonNode json) {
        JsonNode first = json.path(Terms.MADE_AT).path(SELECTOR);
        if (!first.isArray()) {
            return json;
        }
        ObjectNode made = (ObjectNode) json.deepCopy();
        made.remove(Terms.MADE_AT);
        made.set(SELECTOR, first);
        return made;
    }

    private static Target.@Nullable Passage passage(JsonNode json, String source) {
        JsonNode selector = json.path(SELECTOR);
        TextQuote quote = null;
        TextPosition position = null;
        ArrayNode more = null;
        for (JsonNode one : selector.isArray() ? selector : List.of(selector)) {
            TextQuote words = quote(one);
            TextPosition place = position(one);
            boolean taken = (words != null && (quote == null || quote.equals(words)) && onlyHas(one, QUOTE))
                    || (place != null && (position == null || position.equals(place)) && onlyHas(one, POSITION));
            quote = quote == null ? words == null ? refining(one) : words : quote;
            position = position == null ? place : position;
            if (!taken) {
                more = more == null ? JsonNodeFactory.instance.arrayNode() : more;
                more.add(one);
            }
        }
        AnchorStatus status = status(json.path(Terms.ANCHOR));
        if (quote == null || status == null) {
            return null;
        }
        OtherFields others = OtherFields.of(json, PASSAGE);
        return new Target.Passage(source, quote, position, status, more == null ? others : others.with(SELECTOR, more));
    }

    /** The words by which another selector, such as one of a web page's paragraph, is made more precise. */
    private static @Nullable TextQuote refining(JsonNode selector) {
        for (JsonNode finer = selector.path("refinedBy"); finer.isObject(); finer = finer.path("refinedBy")) {
            TextQuote words = quote(finer);
            if (words != null) {
                return words;
            }
        }
        return null;
    }

    /** Whether a selector says no more than the quote or the position that was read from it. */
    private static boolean onlyHas(JsonNode selector, Set<String> fields) {
        for (Map.Entry<String, JsonNode> field : selector.properties()) {
            if (!fields.contains(field.getKey())) {
                return false;
            }
        }
        return true;
    }

    static @Nullable TextQuote quote(JsonNode selector) {
        String exact = Json.string(selector, "exact");
        if (exact == null || !"TextQuoteSelector".equals(Json.string(selector, "type"))) {
            return null;
        }
        String prefix = Json.string(selector, "prefix");
        String suffix = Json.string(selector, "suffix");
        boolean odd = (prefix == null && selector.has("prefix")) || (suffix == null && selector.has("suffix"));
        return odd ? null : new TextQuote(exact, prefix == null ? "" : prefix, suffix == null ? "" : suffix);
    }

    private static @Nullable TextPosition position(JsonNode selector) {
        if (!"TextPositionSelector".equals(Json.string(selector, "type"))) {
            return null;
        }
        JsonNode start = selector.path("start");
        JsonNode end = selector.path("end");
        boolean counts = start.isInt() && end.isInt() && 0 <= start.intValue() && start.intValue() <= end.intValue();
        return counts ? new TextPosition(start.intValue(), end.intValue()) : null;
    }

    private static @Nullable AnchorStatus status(JsonNode label) {
        return label.isMissingNode()
                ? AnchorStatus.EXACT
                : Arrays.stream(AnchorStatus.values())
                        .filter(s -> s.label().equals(label.stringValue("")))
                        .findFirst()
                        .orElse(null);
    }
}
