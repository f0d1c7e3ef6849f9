package org.crossquote.app.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.crossquote.app.NumberBadge;
import org.crossquote.message.MessageFile;
import org.jspecify.annotations.Nullable;

/**
 * The facts in miniature: a row an article, a box a passage at its place. One stop for the keyboard: the arrows lead from box to box, Enter goes to
 * the passage; so does a click, and the mouse need not hit a box exactly.
 */
final class FactStrip extends Pane {
    private static final MessageFile MESSAGES = MessageFile.beside(FactStrip.class);
    private static final PseudoClass FOCUS = PseudoClass.getPseudoClass("in-focus");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final double ROW = 16;
    private static final double LEFT = 40;
    private static final double RIGHT = 12;
    private static final double NARROWEST = 4;
    /** A mouse that is no further from a box means it, in pixels. */
    private static final double NEAR = 12;

    private static final int LONGEST = 140;

    private final Consumer<StripBox> go;
    private final List<Region> shown = new ArrayList<>();
    private final List<NumberBadge> badges = new ArrayList<>();
    private final Tooltip tip = new Tooltip();
    private List<StripBox> boxes = List.of();
    private @Nullable StripBox current;

    /** @param go goes to the passage of a box */
    FactStrip(Consumer<StripBox> go) {
        this.go = go;
        getStyleClass().add("fact-strip");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        tip.setWrapText(true);
        tip.setMaxWidth(420);
        Tooltip.install(this, tip);
        addEventHandler(KeyEvent.KEY_PRESSED, this::walk);
        setOnMouseMoved(event -> near(event).ifPresentOrElse(this::hover, () -> tip.setText(MESSAGES.text("strip"))));
        setOnMouseClicked(event -> near(event).ifPresent(box -> {
            choose(box);
            go.accept(box);
        }));
        focusedProperty().addListener((value, before, now) -> choose(now && current == null ? first() : current));
        say();
    }

    /**
     * Shows other boxes.
     *
     * @param numbers those of the articles, a row each
     */
    void show(List<StripBox> fresh, List<Integer> numbers) {
        boxes = fresh;
        current = null;
        badges.clear();
        shown.clear();
        numbers.forEach(number -> badges.add(new NumberBadge(number)));
        for (StripBox box : boxes) {
            Region region = new Region();
            region.getStyleClass().addAll("strip-box", box.isQuoted() ? "quoted" : "told");
            shown.add(region);
        }
        getChildren().setAll(badges);
        getChildren().addAll(shown);
        say();
        requestLayout();
    }

    /** Shows which passages the reader looks at. */
    void focus(Predicate<StripBox> isInFocus) {
        for (int i = 0; i < boxes.size(); i++) {
            shown.get(i).pseudoClassStateChanged(FOCUS, isInFocus.test(boxes.get(i)));
        }
    }

    private @Nullable StripBox first() {
        return boxes.isEmpty() ? null : boxes.getFirst();
    }

    private void choose(@Nullable StripBox box) {
        current = box;
        for (int i = 0; i < boxes.size(); i++) {
            shown.get(i)
                    .pseudoClassStateChanged(
                            CURRENT, isFocused() && boxes.get(i).equals(box));
        }
        say();
    }

    private void say() {
        setAccessibleText(current == null ? MESSAGES.text("strip") : words(current));
    }

    private void hover(StripBox box) {
        tip.setText(words(box));
    }

    private static String words(StripBox box) {
        String words = box.passage().exact().replaceAll("\\s+", " ").strip();
        return MESSAGES.text(
                box.isQuoted() ? "strip.quoted" : "strip.told",
                box.number(),
                box.others(),
                words.length() > LONGEST ? words.substring(0, LONGEST).strip() + "…" : words);
    }

    private Optional<StripBox> near(MouseEvent event) {
        int row = (int) (event.getY() / ROW);
        return boxes.stream()
                .filter(box -> box.row() == row && distance(box, event.getX()) <= NEAR)
                .min(Comparator.comparingDouble(box -> distance(box, event.getX())));
    }

    private double distance(StripBox box, double x) {
        return Math.max(0, Math.max(place(box.from()) - x, x - place(box.to())));
    }

    private double place(double share) {
        return LEFT + share * Math.max(0, getWidth() - LEFT - RIGHT);
    }

    private void walk(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown() || boxes.isEmpty()) {
            return;
        }
        StripBox now = current == null ? boxes.getFirst() : current;
        int at = boxes.indexOf(now);
        StripBox next = switch (event.getCode()) {
            case LEFT -> inRow(at - 1, now);
            case RIGHT -> inRow(at + 1, now);
            case UP -> inOther(now, -1);
            case DOWN -> inOther(now, 1);
            case ENTER, SPACE -> now;
            default -> null;
        };
        if (next == null) {
            return;
        }
        event.consume();
        choose(next);
        if (event.getCode() == javafx.scene.input.KeyCode.ENTER
                || event.getCode() == javafx.scene.input.KeyCode.SPACE) {
            go.accept(next);
        }
    }

    private StripBox inRow(int at, StripBox now) {
        return at >= 0 && at < boxes.size() && boxes.get(at).row() == now.row() ? boxes.get(at) : now;
    }

    private StripBox inOther(StripBox now, int step) {
        for (int row = now.row() + step; row >= 0 && row < badges.size(); row += step) {
            int wanted = row;
            Optional<StripBox> nearest = boxes.stream()
                    .filter(box -> box.row() == wanted)
                    .min(Comparator.comparingDouble(box -> Math.abs(box.middle() - now.middle())));
            if (nearest.isPresent()) {
                return nearest.get();
            }
        }
        return now;
    }

    @Override
    protected double computePrefHeight(double width) {
        return badges.size() * ROW + 4;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        for (int i = 0; i < badges.size(); i++) {
            NumberBadge badge = badges.get(i);
            badge.autosize();
            badge.relocate(
                    Math.rint(LEFT - 10 - badge.getWidth()), Math.rint(2 + i * ROW + (ROW - badge.getHeight()) / 2));
        }
        for (int i = 0; i < boxes.size(); i++) {
            StripBox box = boxes.get(i);
            double height = box.isQuoted() ? ROW - 5 : ROW - 10;
            double x = Math.rint(place(box.from()));
            double width = Math.max(NARROWEST, Math.rint(place(box.to())) - x);
            shown.get(i).resizeRelocate(x, Math.rint(2 + box.row() * ROW + (ROW - height) / 2), width, height);
        }
    }
}
