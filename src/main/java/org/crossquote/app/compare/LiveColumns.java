package org.crossquote.app.compare;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import org.crossquote.app.ColumnState;
import org.crossquote.app.column.ArticleColumn;

/**
 * Which columns are there, and which of them are in the scene: those in sight and a few that were lately. Some more rest outside of it, to be
 * styled and laid out again when they come back; what was not in sight for longer is let go and made anew, so that however many articles a
 * reader walks through, no more columns are kept than these.
 */
final class LiveColumns {
    /** So many columns out of sight stay in the scene, to come back at once. */
    private static final int KEPT = 4;

    /** So many columns rest outside of the scene. */
    private static final int RESTING = 12;

    private final Function<ColumnState, ArticleColumn> factory;
    private final List<Node> children;
    private final Map<ColumnState, ArticleColumn> made = new HashMap<>();
    /** Those in the scene, the one seen longest ago first. */
    private final Set<ColumnState> live = new LinkedHashSet<>();

    /** Those that are made and not in the scene, the one seen longest ago first. */
    private final Set<ColumnState> resting = new LinkedHashSet<>();

    private Consumer<ArticleColumn> onArrival = column -> {};
    private Consumer<ArticleColumn> onEnd = column -> {};
    private Consumer<Set<ColumnState>> onSight = states -> {};
    private boolean anyArrived;

    /**
     * @param factory makes a column when it comes into sight for the first time
     * @param children the nodes of the scene among which the columns stand
     */
    LiveColumns(Function<ColumnState, ArticleColumn> factory, List<Node> children) {
        this.factory = factory;
        this.children = children;
    }

    /** @param listener told of a column that comes into the scene, for the first time or again; it was told of nothing that changed meanwhile */
    void setOnArrival(Consumer<ArticleColumn> listener) {
        onArrival = listener;
    }

    /** @param listener told which columns are in sight, while they are laid out */
    void setOnSight(Consumer<Set<ColumnState>> listener) {
        onSight = listener;
    }

    /** @param listener told of a column that is let go; nothing may hold it after that */
    void setOnEnd(Consumer<ArticleColumn> listener) {
        onEnd = listener;
    }

    /** Forgets all columns but those of {@code states}. */
    void retain(Collection<ColumnState> states) {
        Set<ColumnState> staying = Set.copyOf(states);
        made.values().stream()
                .filter(c -> !staying.contains(c.state()))
                .toList()
                .forEach(this::end);
    }

    private void end(ArticleColumn column) {
        ColumnState state = column.state();
        made.remove(state);
        live.remove(state);
        resting.remove(state);
        children.remove(column);
        onEnd.accept(column);
    }

    /** The column, if it was in sight lately. */
    Optional<ArticleColumn> made(ColumnState state) {
        return Optional.ofNullable(made.get(state));
    }

    /** All columns that were in sight lately. */
    Collection<ArticleColumn> allMade() {
        return Collections.unmodifiableCollection(made.values());
    }

    /** The columns that are in the scene. */
    List<ArticleColumn> all() {
        return live.stream().map(made::get).filter(Objects::nonNull).toList();
    }

    /** Whether a column is in the scene. */
    boolean has(ColumnState state) {
        return live.contains(state);
    }

    /** What comes from now on belongs to the next frame. */
    void endFrame() {
        anyArrived = false;
    }

    /** The frame that is to be drawn has enough to do: no column comes into view before the next one. */
    void waitForNextFrame() {
        anyArrived = true;
    }

    /** Whether a column has come into the scene for the frame that is to be drawn, before its layout or during it. */
    boolean anyArrived() {
        return anyArrived;
    }

    /** The column in the scene, made now if need be. */
    ArticleColumn column(ColumnState state) {
        ArticleColumn column = made.get(state);
        if (column == null) {
            column = factory.apply(state);
            made.put(state, column);
        }
        if (!live.contains(state)) {
            bringIn(column);
        }
        resting.remove(state);
        live.remove(state);
        live.add(state);
        return column;
    }

    private void bringIn(ArticleColumn column) {
        anyArrived = true;
        if (column.getParent() == null) {
            children.add(column);
        }
        onArrival.accept(column);
        // Added during a layout, it would otherwise be measured without its style.
        column.applyCss();
    }

    /** Takes out of the scene what was not in sight for longest, and lets go what rested longest; the column with the keyboard stays. */
    void letGo(Set<ColumnState> inSight) {
        onSight.accept(inSight);
        List<ArticleColumn> unseen = all().stream()
                .filter(c -> !inSight.contains(c.state()) && !c.hasKeyboard())
                .toList();
        for (ArticleColumn column : unseen.subList(0, Math.max(0, unseen.size() - KEPT))) {
            live.remove(column.state());
            children.remove(column);
            resting.add(column.state());
        }
        List<ArticleColumn> tired = resting.stream()
                .map(made::get)
                .filter(Objects::nonNull)
                .limit(Math.max(0, resting.size() - RESTING))
                .toList();
        tired.forEach(this::end);
    }
}
