package org.crossquote.app.action;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCombination;
import org.crossquote.message.MessageFile;

/**
 * The keys of the commands as the reader has them: the usual ones, and what he changed. No key is taken from a command unless he says so. FX
 * thread only.
 */
public final class CommandKeys {
    private static final MessageFile MESSAGES = MessageFile.beside(CommandKeys.class);

    private final List<Action> actions;
    private final Map<String, ReadOnlyObjectWrapper<List<KeyCombination>>> shown = new HashMap<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private ObjectProperty<KeyChanges> changes = new SimpleObjectProperty<>(KeyChanges.SECTION.usual());
    private Map<String, List<KeyCombination>> wanted = Map.of();
    private List<String> unusable = List.of();

    /** @param actions all commands; it may grow */
    CommandKeys(List<Action> actions) {
        this.actions = actions;
    }

    /** The keys of a command that is just being added. */
    ReadOnlyObjectProperty<List<KeyCombination>> add(String id, List<KeyCombination> usual) {
        ReadOnlyObjectWrapper<List<KeyCombination>> keys = new ReadOnlyObjectWrapper<>(List.copyOf(usual));
        shown.put(id, keys);
        return keys.getReadOnlyProperty();
    }

    /**
     * Shows what the reader changed at any time, and remembers what he changes.
     *
     * @param remembered what is kept; to be called when all commands are there
     */
    public void follow(ObjectProperty<KeyChanges> remembered) {
        changes = remembered;
        changes.addListener((value, before, now) -> show());
        show();
    }

    /** @param listener run when commands have other keys */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** What of the kept keys cannot be used, a sentence each; the usual ones are used there. */
    public List<String> unusable() {
        return unusable;
    }

    private void show() {
        List<String> problems = new ArrayList<>();
        wanted = resolved(problems);
        unusable = List.copyOf(problems);
        for (Action action : actions) {
            keys(action).set(wanted(action).stream().filter(this::answers).toList());
        }
        List.copyOf(listeners).forEach(Runnable::run);
    }

    private ReadOnlyObjectWrapper<List<KeyCombination>> keys(Action action) {
        return Objects.requireNonNull(shown.get(action.id()));
    }

    private boolean answers(KeyCombination key) {
        return changes.get().singleKeys() || !KeyNotation.isSingle(key);
    }

    /** What the reader chose goes before what is usual; of two that he gave one key the first has it. */
    private Map<String, List<KeyCombination>> resolved(List<String> problems) {
        Map<String, List<KeyCombination>> keys = new HashMap<>();
        Map<KeyCombination, Action> taken = new LinkedHashMap<>();
        for (Action action : actions) {
            Optional<List<KeyCombination>> kept = changes.get().of(action.id());
            if (kept.isPresent()) {
                keys.put(action.id(), free(action, kept.get(), taken, problems));
                keys.get(action.id()).forEach(key -> taken.putIfAbsent(key, action));
            } else if (changes.get().has(action.id())) {
                problems.add(MESSAGES.text("key.unusable", changes.get().quoted(action.id()), action.title()));
            }
        }
        for (Action action : actions) {
            if (!keys.containsKey(action.id())) {
                keys.put(action.id(), free(action, action.usualKeys(), taken, problems));
            }
        }
        return keys;
    }

    private static List<KeyCombination> free(
            Action action, List<KeyCombination> keys, Map<KeyCombination, Action> taken, List<String> problems) {
        List<KeyCombination> free = new ArrayList<>();
        for (KeyCombination key : keys) {
            Action owner = taken.get(key);
            if (owner == null || shareUsually(owner, action, key)) {
                free.add(key);
            } else {
                problems.add(MESSAGES.text("key.taken", Actions.spelled(key), owner.title(), action.title()));
            }
        }
        return free;
    }

    /** Some commands have one key from the beginning, because never both can be meant. */
    private static boolean shareUsually(Action one, Action other, KeyCombination key) {
        return one.usualKeys().contains(key) && other.usualKeys().contains(key);
    }

    /** Whether a command has other keys than it usually has. */
    public boolean isChanged(Action action) {
        return changes.get().has(action.id());
    }

    /** Whether any command has. */
    public boolean isAnyChanged() {
        return actions.stream().anyMatch(this::isChanged);
    }

    /** The commands that would lose this key if {@code action} got it. */
    public List<Action> owners(KeyCombination key, Action action) {
        return actions.stream()
                .filter(other -> !other.equals(action))
                .filter(other -> wanted(other).contains(key) && !shareUsually(other, action, key))
                .toList();
    }

    private List<KeyCombination> wanted(Action action) {
        return wanted.getOrDefault(action.id(), action.usualKeys());
    }

    /** Gives a command one key instead of those that it has, and takes it from all others. */
    public void give(Action action, KeyCombination key) {
        changes.set(takenFromOthers(changes.get(), action, key).with(action.id(), List.of(key)));
    }

    /** Leaves a command without a key. */
    public void clear(Action action) {
        changes.set(changes.get().with(action.id(), List.of()));
    }

    /** Gives a command its usual keys, and takes them from all others. */
    public void reset(Action action) {
        KeyChanges fresh = changes.get();
        for (KeyCombination key : action.usualKeys()) {
            fresh = takenFromOthers(fresh, action, key);
        }
        changes.set(fresh.without(action.id()));
    }

    private KeyChanges takenFromOthers(KeyChanges from, Action action, KeyCombination key) {
        KeyChanges fresh = from;
        for (Action owner : owners(key, action)) {
            List<KeyCombination> now = fresh.of(owner.id()).orElse(wanted(owner));
            fresh = fresh.with(
                    owner.id(), now.stream().filter(k -> !k.equals(key)).toList());
        }
        return fresh;
    }

    /** Gives all commands that are known their usual keys. */
    public void resetAll() {
        KeyChanges fresh = changes.get();
        for (Action action : actions) {
            fresh = fresh.without(action.id());
        }
        changes.set(fresh);
    }

    /** Whether commands answer letters, digits and signs alone. */
    public boolean hasSingleKeys() {
        return changes.get().singleKeys();
    }

    /** @param wanted whether commands are to answer letters, digits and signs alone; their keys are kept for when they are again */
    public void setSingleKeys(boolean wanted) {
        changes.set(changes.get().withSingleKeys(wanted));
    }
}
