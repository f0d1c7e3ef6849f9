package org.crossquote.app.preference;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** All that is remembered from one start to the next, as it stands in the file: also what this version of the program does not know. */
public final class Preferences {
    private final ObjectNode root;

    private Preferences(ObjectNode root) {
        this.root = root;
    }

    /** What a new reader has: the usual values of all sections. */
    public static Preferences defaults() {
        return new Preferences(JsonNodeFactory.instance.objectNode());
    }

    /**
     * Reads the settings.
     *
     * @throws JacksonException when the text is no JSON object
     */
    public static Preferences read(byte[] text) throws JacksonException {
        return new Preferences(PreferencesJson.object(text));
    }

    /** The settings as they are written, in UTF-8. */
    public byte[] write() {
        return PreferencesJson.JSON.writeValueAsBytes(root);
    }

    /** The value of a section. */
    public <T extends @Nullable Object> T get(PreferenceSection<T> section) {
        return PreferencesJson.bind(root.path(section.name()), section);
    }

    /** The same with another value of a section; what the file has there besides stays. */
    public <T extends @Nullable Object> Preferences with(PreferenceSection<T> section, T value) {
        ObjectNode changed = root.deepCopy();
        JsonNode fresh = PreferencesJson.JSON.valueToTree(value);
        if (fresh.isNull()) {
            changed.remove(section.name());
        } else if (section.type().isRecord()
                && changed.path(section.name()) instanceof ObjectNode before
                && fresh instanceof ObjectNode fields) {
            before.setAll(fields);
        } else {
            changed.set(section.name(), fresh);
        }
        return new Preferences(changed);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Preferences preferences && root.equals(preferences.root);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(root);
    }

    @Override
    public String toString() {
        return root.toString();
    }
}
