package org.crossquote.app.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crossquote.annotation.LineStyle;
import org.crossquote.app.ColumnState;
import org.crossquote.app.note.NoteColour;
import org.crossquote.app.note.NotePalette;
import org.crossquote.app.note.NoteWishes;
import org.crossquote.app.shell.Preferences.ColumnPlace;
import org.crossquote.app.shell.Preferences.WindowPlace;
import org.crossquote.link.Sureness;
import org.crossquote.reading.DisplayFilter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Preferences as JSON. Fields are read one by one: one that is missing or odd has its default, one that is unknown is
 * passed over, so that older and newer versions read each other's file.
 */
final class PreferencesJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private PreferencesJson() {}

    /** @throws JacksonException when the text is no JSON object */
    static Preferences read(byte[] text) throws JacksonException {
        if (!(JSON.readTree(text) instanceof ObjectNode root)) {
            throw new NoObjectException();
        }
        Preferences defaults = Preferences.defaults();
        return new Preferences(
                window(root.path("window")),
                named(Theme.values(), root.path("theme"), Theme.SYSTEM),
                root.path("textSize").asDouble(defaults.textSize()),
                root.path("panelWidth").asDouble(defaults.panelWidth()),
                root.path("panelShown").asBoolean(defaults.panelShown()),
                shown(root.path("shown")),
                notes(root.path("notes")),
                root.path("folder").isString() ? root.path("folder").asString() : null,
                layouts(root.path("columns")));
    }

    private static @Nullable WindowPlace window(JsonNode node) {
        boolean whole = Stream.of("x", "y", "width", "height")
                .allMatch(name -> node.path(name).isNumber());
        return whole
                ? new WindowPlace(
                        node.path("x").asDouble(),
                        node.path("y").asDouble(),
                        node.path("width").asDouble(),
                        node.path("height").asDouble(),
                        node.path("maximised").asBoolean(false))
                : null;
    }

    private static DisplayFilter shown(JsonNode node) {
        DisplayFilter usual = DisplayFilter.usual();
        return new DisplayFilter(
                named(DisplayFilter.Kinds.values(), node.path("kinds"), usual.kinds()),
                named(Sureness.values(), node.path("sureness"), usual.sureness()),
                node.path("boilerplate").asBoolean(usual.boilerplate()),
                node.path("scare").asBoolean(usual.scare()));
    }

    private static NoteWishes notes(JsonNode node) {
        JsonNode colours = node.path("colours");
        List<NoteColour> wished = colours.isArray()
                ? colours.valueStream().map(PreferencesJson::colour).toList()
                : NotePalette.standard().colours().stream()
                        .map(c -> new NoteColour(c.key(), colours.path(c.key()).asString(c.name()), c.line()))
                        .toList();
        return new NoteWishes(node.path("bar").asBoolean(true), wished);
    }

    private static NoteColour colour(JsonNode node) {
        return new NoteColour(
                node.path("key").asString(""),
                node.path("name").asString(""),
                named(LineStyle.values(), node.path("line"), LineStyle.SOLID));
    }

    private static <E extends Enum<E>> E named(E[] values, JsonNode name, E otherwise) {
        return Stream.of(values)
                .filter(value -> value.name().equalsIgnoreCase(name.asString("")))
                .findFirst()
                .orElse(otherwise);
    }

    private static Map<String, List<ColumnPlace>> layouts(JsonNode node) {
        Map<String, List<ColumnPlace>> layouts = new LinkedHashMap<>();
        node.properties().forEach(entry -> layouts.put(entry.getKey(), columns(entry.getValue())));
        return layouts;
    }

    private static List<ColumnPlace> columns(JsonNode node) {
        List<ColumnPlace> columns = new ArrayList<>();
        for (JsonNode column : node) {
            if (column.path("article").isString()) {
                columns.add(new ColumnPlace(
                        column.path("article").asString(),
                        column.path("shown").asBoolean(true),
                        column.path("width").asDouble(ColumnState.SHARED),
                        column.path("moved").asBoolean(true)));
            }
        }
        return columns;
    }

    static byte[] write(Preferences preferences) {
        ObjectNode root = JSON.createObjectNode();
        WindowPlace window = preferences.window();
        if (window != null) {
            root.putObject("window")
                    .put("x", window.x())
                    .put("y", window.y())
                    .put("width", window.width())
                    .put("height", window.height())
                    .put("maximised", window.maximised());
        }
        root.put("theme", preferences.theme().name());
        root.put("textSize", preferences.textSize());
        root.put("panelWidth", preferences.panelWidth());
        root.put("panelShown", preferences.panelShown());
        DisplayFilter shown = preferences.shown();
        root.putObject("shown")
                .put("kinds", shown.kinds().name())
                .put("sureness", shown.sureness().name())
                .put("boilerplate", shown.boilerplate())
                .put("scare", shown.scare());
        ObjectNode notes =
                root.putObject("notes").put("bar", preferences.notes().bar());
        ArrayNode colours = notes.putArray("colours");
        preferences
                .notes()
                .colours()
                .forEach(c -> colours.addObject()
                        .put("key", c.key())
                        .put("name", c.name())
                        .put("line", c.line().name()));
        if (preferences.folder() != null) {
            root.put("folder", preferences.folder());
        }
        ObjectNode layouts = root.putObject("columns");
        preferences.layouts().forEach((name, columns) -> write(columns, layouts.putArray(name)));
        return JSON.writeValueAsBytes(root);
    }

    private static void write(List<ColumnPlace> columns, ArrayNode array) {
        for (ColumnPlace column : columns) {
            array.addObject()
                    .put("article", column.article())
                    .put("shown", column.shown())
                    .put("width", column.width())
                    .put("moved", column.moved());
        }
    }

    private static final class NoObjectException extends JacksonException {
        NoObjectException() {
            super("not a JSON object");
        }
    }
}
