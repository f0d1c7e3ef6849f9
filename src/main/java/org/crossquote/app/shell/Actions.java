package org.crossquote.app.shell;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** All commands of the window, in the order in which they are shown. */
public final class Actions {
    private static final ObservableBooleanValue ALWAYS = Bindings.createBooleanBinding(() -> true);

    private final List<Action> actions = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    /** Adds a command that can always be given. */
    public void add(Action.Group group, String id, String title, Runnable run, String... keys) {
        add(group, id, title, ALWAYS, run, keys);
    }

    /**
     * Adds a command.
     *
     * @param keys as {@link KeyCombination#valueOf} reads them; {@code "?"} stands for the typed character
     * @throws IllegalArgumentException when another command has the id or one of the keys
     */
    public void add(
            Action.Group group, String id, String title, ObservableBooleanValue enabled, Runnable run, String... keys) {
        List<KeyCombination> combinations = new ArrayList<>();
        for (String key : keys) {
            combinations.add(key.equals("?") ? new TypedKey("?") : KeyCombination.valueOf(key));
        }
        claim(id);
        combinations.forEach(key -> claim(key.getName()));
        actions.add(new Action(id, title, group, combinations, run, enabled));
    }

    private void claim(String idOrKey) {
        if (!taken.add(idOrKey)) {
            throw new IllegalArgumentException("taken by another command: " + idOrKey);
        }
    }

    /** All commands. */
    public List<Action> all() {
        return List.copyOf(actions);
    }

    /** The commands of one group. */
    public List<Action> in(Action.Group group) {
        return actions.stream().filter(a -> a.group() == group).toList();
    }

    /** @throws IllegalArgumentException when there is no command of that id */
    public Action get(String id) {
        return actions.stream()
                .filter(a -> a.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such command: " + id));
    }

    /** The command that a key gives. */
    public Optional<Action> of(KeyEvent event) {
        return actions.stream()
                .filter(a -> a.keys().stream().anyMatch(key -> key.match(event)))
                .findFirst();
    }
}
