package org.crossquote.app.action;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCombination;
import org.crossquote.app.preference.PreferenceSection;

/**
 * What the reader changed of the keys.
 *
 * @param changed the keys of a command by its id, a list of their names; what is odd there, and commands that are not known, stay
 * @param singleKeys whether commands answer letters, digits and signs alone
 */
public record KeyChanges(Map<String, Object> changed, boolean singleKeys) {
    /** Where it stands in the settings. */
    public static final PreferenceSection<KeyChanges> SECTION =
            new PreferenceSection<>("keys", KeyChanges.class, new KeyChanges(Map.of(), true));

    public KeyChanges {
        changed = Collections.unmodifiableMap(new LinkedHashMap<>(changed)); // that of the settings may have nulls
    }

    /** Whether a command has keys of the reader's here, be they usable or not. */
    boolean has(String command) {
        return changed.containsKey(command);
    }

    /** What stands here for a command, as a sentence may quote it. */
    String quoted(String command) {
        return String.valueOf(changed.get(command));
    }

    /** The keys that are kept for a command; empty when there are none, or one of them is no key. */
    Optional<List<KeyCombination>> of(String command) {
        if (!(changed.get(command) instanceof List<?> names)) {
            return Optional.empty();
        }
        List<KeyCombination> keys = new ArrayList<>();
        for (Object name : names) {
            Optional<KeyCombination> key = name instanceof String text ? KeyNotation.read(text) : Optional.empty();
            if (key.isEmpty()) {
                return Optional.empty();
            }
            keys.add(key.get());
        }
        return Optional.of(keys);
    }

    /** The same with other keys of a command; none for one that is to have no key. */
    KeyChanges with(String command, List<KeyCombination> keys) {
        Map<String, Object> fresh = new LinkedHashMap<>(changed);
        fresh.put(command, keys.stream().map(KeyCombination::getName).toList());
        return new KeyChanges(fresh, singleKeys);
    }

    /** The same with the usual keys of a command. */
    KeyChanges without(String command) {
        Map<String, Object> fresh = new LinkedHashMap<>(changed);
        fresh.remove(command);
        return new KeyChanges(fresh, singleKeys);
    }

    /** The same with or without single keys. */
    public KeyChanges withSingleKeys(boolean wanted) {
        return new KeyChanges(changed, wanted);
    }
}
