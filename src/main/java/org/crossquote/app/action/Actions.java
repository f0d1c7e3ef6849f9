package org.crossquote.app.action;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.crossquote.app.KeyNames;
import org.crossquote.message.MessageFile;

/** All commands of the window, in the order in which they are shown. */
public final class Actions implements KeyNames {
    private static final ObservableBooleanValue ALWAYS = Bindings.createBooleanBinding(() -> true);

    private static final MessageFile MESSAGES = MessageFile.beside(Actions.class);
    private static final String PALETTE = "palette";
    private static final String ENTER = KeyCombination.valueOf("Enter").getDisplayText();
    private static final String ESCAPE = KeyCombination.valueOf("Esc").getDisplayText();
    private static final Supplier<String> NO_REASON = () -> "";

    private final List<Action> actions = new ArrayList<>();
    private final List<Action> first = new ArrayList<>();
    private final List<Action> last = new ArrayList<>();
    private final CommandKeys commandKeys = new CommandKeys(actions);
    private final Map<String, ObservableBooleanValue> ticks = new HashMap<>();
    private final Map<String, String> otherWords = new HashMap<>();
    private final Set<String> divided = new HashSet<>();
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
        add(group, id, title, enabled, NO_REASON, run, keys);
    }

    /**
     * Adds a command whose key says why when it cannot be given.
     *
     * @param whyNot asked while it is not enabled; a sentence
     * @param keys as {@link KeyCombination#valueOf} reads them; {@code "?"} stands for the typed character
     * @throws IllegalArgumentException when another command has the id or one of the keys
     */
    public void add(
            Action.Group group,
            String id,
            String title,
            ObservableBooleanValue enabled,
            Supplier<String> whyNot,
            Runnable run,
            String... keys) {
        List<KeyCombination> combinations = combinations(keys);
        registered(group, id, title, enabled, whyNot, run, combinations);
        combinations.forEach(key -> claim(key.getName()));
    }

    private Action registered(
            Action.Group group,
            String id,
            String title,
            ObservableBooleanValue enabled,
            Supplier<String> whyNot,
            Runnable run,
            List<KeyCombination> keys) {
        claim(id);
        Action action = new Action(id, title, group, keys, commandKeys.add(id, keys), run, enabled, whyNot);
        actions.add(action);
        return action;
    }

    /**
     * Adds a command whose keys go before those of others while it is enabled, as those for selected text do. Of several such commands with
     * one key the one that was added before the others goes first.
     *
     * @throws IllegalArgumentException when another command has the id
     */
    public void addFirst(
            Action.Group group, String id, String title, ObservableBooleanValue enabled, Runnable run, String... keys) {
        first.add(registered(group, id, title, enabled, NO_REASON, run, combinations(keys)));
    }

    /**
     * Adds a command whose keys are for it while no command that has one of them, too, can be given.
     *
     * @throws IllegalArgumentException when another command has the id
     */
    public void addLast(
            Action.Group group, String id, String title, ObservableBooleanValue enabled, Runnable run, String... keys) {
        last.add(registered(group, id, title, enabled, NO_REASON, run, combinations(keys)));
    }

    private static List<KeyCombination> combinations(String... keys) {
        List<KeyCombination> combinations = new ArrayList<>();
        for (String key : keys) {
            combinations.add(key.equals("?") ? new TypedKey("?") : KeyCombination.valueOf(key));
        }
        return combinations;
    }

    private void claim(String idOrKey) {
        if (!taken.add(idOrKey)) {
            throw new IllegalArgumentException("taken by another command: " + idOrKey);
        }
    }

    /**
     * Adds words by which a command is found in the palette, besides its title and its group.
     *
     * @throws IllegalArgumentException when there is no command {@code id}
     */
    public void also(String id, String words) {
        otherWords.put(get(id).id(), words);
    }

    /** The words that were added with {@link #also}. */
    public String otherWords(Action action) {
        return otherWords.getOrDefault(action.id(), "");
    }

    /**
     * Has a line drawn before a command in its menu.
     *
     * @throws IllegalArgumentException when there is no command {@code id}
     */
    public void divide(String id) {
        divided.add(get(id).id());
    }

    /** Whether a line is drawn before a command in its menu. */
    public boolean isDivided(Action action) {
        return divided.contains(action.id());
    }

    /**
     * Says whether what a command switches on is on; menus and the palette show a tick.
     *
     * @throws IllegalArgumentException when there is no command {@code id}
     */
    public void tick(String id, ObservableBooleanValue on) {
        ticks.put(get(id).id(), on);
    }

    /** Whether what a command switches on is on; empty for a command that switches nothing. */
    public Optional<ObservableBooleanValue> tick(Action action) {
        return Optional.ofNullable(ticks.get(action.id()));
    }

    /** The keys as the reader has them, and what he can change of them. */
    public CommandKeys keys() {
        return commandKeys;
    }

    /**
     * The key of a command for sentences that name one. Without a key it is the way to the command: through the palette, otherwise the menu.
     *
     * @return empty when there is no such command
     */
    public String keyText(String id) {
        return find(id).map(this::wayTo).orElse("");
    }

    private String wayTo(Action action) {
        if (action.key().isPresent()) {
            return spelled(action.key().get());
        }
        return find(PALETTE)
                .flatMap(Action::key)
                .map(palette -> MESSAGES.text("key.none", action.title(), spelled(palette)))
                .orElseGet(() -> MESSAGES.text("key.none.menu", action.title()));
    }

    @Override
    public String of(String command) {
        return keyText(command);
    }

    @Override
    public boolean hasKey(String command) {
        return find(command).flatMap(Action::key).isPresent();
    }

    @Override
    public boolean isKeyOf(String command, KeyEvent event) {
        return find(command).filter(action -> hasKey(action, event)).isPresent();
    }

    @Override
    public void onChange(Runnable listener) {
        commandKeys.onChange(listener);
    }

    /** A key as a sentence names it: the signs and long names that JavaFX gives some keys are no words. */
    static String spelled(KeyCombination key) {
        return key.getDisplayText()
                .replace(ENTER, MESSAGES.text("key.enter"))
                .replace(ESCAPE, MESSAGES.text("key.escape"));
    }

    private Optional<Action> find(String id) {
        return actions.stream().filter(a -> a.id().equals(id)).findFirst();
    }

    /** Whether its keys go before or after those of others, which may be the same. */
    public boolean sharesKeys(Action action) {
        return first.contains(action) || last.contains(action);
    }

    /** All commands. */
    public List<Action> all() {
        return List.copyOf(actions);
    }

    /** The commands of one group. */
    public List<Action> in(Action.Group group) {
        return actions.stream().filter(a -> a.group() == group).toList();
    }

    /**
     * The command of an id.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Action get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("There is no command " + id + "."));
    }

    /** The command that a key gives. */
    public Optional<Action> of(KeyEvent event) {
        return enabled(first, event)
                .or(() -> actions.stream()
                        .filter(a -> !sharesKeys(a) && hasKey(a, event))
                        .findFirst()
                        .filter(a -> a.enabled().get() || enabled(last, event).isEmpty()))
                .or(() -> enabled(last, event));
    }

    private static Optional<Action> enabled(List<Action> some, KeyEvent event) {
        return some.stream().filter(a -> a.enabled().get() && hasKey(a, event)).findFirst();
    }

    private static boolean hasKey(Action action, KeyEvent event) {
        return action.keys().stream().anyMatch(key -> key.match(event));
    }
}
