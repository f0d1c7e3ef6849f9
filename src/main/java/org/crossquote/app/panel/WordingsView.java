package org.crossquote.app.panel;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.crossquote.app.Focus;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.TextScale;
import org.crossquote.link.Passage;
import org.crossquote.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * All wordings of what the reader looks at, slot by slot: a line an article, the fullest wording on top. It is on the screen
 * while it is open and there is another wording.
 */
public final class WordingsView extends Region {
    private static final double HIGHEST = 300;
    /** So many lines are made at once; more on request. */
    private static final int AT_ONCE = 15;

    private final ReaderModel model;
    private final Runnable leave;
    private final WordingLines lines;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final BooleanProperty onlyDifferences = new SimpleBooleanProperty(true);
    private final ReadOnlyBooleanWrapper available = new ReadOnlyBooleanWrapper();
    private final WordingsHeader header;
    private final ScrollPane scroll = new ScrollPane();
    private @Nullable Wordings wordings;
    private @Nullable SlotGrid grid;
    private int most = AT_ONCE;

    /**
     * @param leave called when the reader closes it, to give the keyboard back
     * @param differing gives the words of a passage in which the accounts differ
     */
    public WordingsView(ReaderModel model, Runnable leave, Function<Passage, List<Span>> differing) {
        this.model = model;
        lines = new WordingLines(model, differing);
        this.leave = leave;
        header = new WordingsHeader(onlyDifferences, this::copy, this::close);
        getStyleClass().add("wordings");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        getChildren().addAll(header, scroll);
        model.focusProperty().addListener((value, before, now) -> follow(now));
        model.readingProperty().addListener((value, before, now) -> follow(model.focus()));
        model.colours().onChange(this::fill);
        open.addListener((value, before, now) -> refresh());
        styleProperty().bind(model.textSizeProperty().map(size -> TextScale.style(size.doubleValue())));
        onlyDifferences.addListener((value, before, now) -> fill());
        model.shownProperty().addListener((value, before, now) -> fill());
        addEventHandler(KeyEvent.KEY_PRESSED, this::steer);
        follow(model.focus());
    }

    /** Whether what the reader looks at has another wording. */
    public ReadOnlyBooleanProperty availableProperty() {
        return available.getReadOnlyProperty();
    }

    /** Opens the table and gives it the keyboard, or closes it. */
    public void toggle() {
        if (open.get()) {
            close();
        } else {
            open.set(true);
            current().ifPresent(Region::requestFocus);
        }
    }

    /** Draws it anew: other accounts differ. */
    void differ() {
        if (open.get()) {
            fill();
        }
    }

    private void close() {
        open.set(false);
        leave.run();
    }

    private void follow(@Nullable Focus focus) {
        if (focus == null) {
            open.set(false);
        }
        available.set(focus != null && Wordings.exist(model.reading(), focus.passage()));
        refresh();
    }

    /** The table is made anew when its wordings are others; while it is closed nobody looks for them. */
    private void refresh() {
        Focus focus = model.focus();
        Wordings before = wordings;
        wordings = focus == null || !open.get()
                ? null
                : Wordings.of(model.reading(), focus.passage()).orElse(null);
        if (!Objects.equals(before, wordings) || grid == null) {
            most = AT_ONCE;
            fill();
        }
        markCurrent();
    }

    private void fill() {
        Wordings shown = open.get() ? wordings : null;
        setVisible(shown != null);
        setManaged(shown != null);
        grid = shown == null ? null : grid(shown);
        scroll.setContent(grid == null || shown == null ? null : withMore(grid, shown));
        if (shown != null) {
            header.show(shown, model.reading());
            String colour = colour(shown.root());
            getStyleClass().setAll("wordings", colour);
        }
        markCurrent();
        requestLayout();
    }

    /** The lines, and below them a link that makes more of them. */
    private Region withMore(SlotGrid lines, Wordings shown) {
        int left = shown.others().size() - most;
        if (left <= 0) {
            return lines;
        }
        Hyperlink more = Parts.link(WhyEmpty.text("show-more", left), () -> {
            most += AT_ONCE;
            fill();
            current()
                    .or(() -> Optional.ofNullable(grid).map(g -> g.lines().getLast()))
                    .ifPresent(Region::requestFocus);
        });
        more.getStyleClass().add("more");
        return new VBox(lines, more);
    }

    private String colour(Passage passage) {
        return model.reading()
                .quotationAt(passage.article(), passage.span())
                .flatMap(q -> model.reading().speakersOf(q).stream().findFirst())
                .map(model.colours().now()::styleClass)
                .orElse("speaker-other");
    }

    private SlotGrid grid(Wordings shown) {
        return lines.grid(shown, shown.others().stream().limit(most).toList(), onlyDifferences.get());
    }

    private void markCurrent() {
        Focus focus = model.focus();
        if (grid != null && focus != null) {
            grid.lines().forEach(line -> line.setCurrent(line.passage().equals(focus.passage())));
            if (keyboardLine() != null) {
                current().ifPresent(Region::requestFocus);
            }
        }
    }

    private Optional<SlotLine> current() {
        Focus focus = model.focus();
        return grid == null || focus == null
                ? Optional.empty()
                : grid.lines().stream()
                        .filter(line -> line.passage().equals(focus.passage()))
                        .findFirst();
    }

    /** The line that has the keyboard. */
    private @Nullable SlotLine keyboardLine() {
        return getScene() != null && getScene().getFocusOwner() instanceof SlotLine line ? line : null;
    }

    private void steer(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.ESCAPE) {
            event.consume();
            close();
        } else if (grid != null && (code == KeyCode.DOWN || code == KeyCode.UP)) {
            event.consume();
            List<SlotLine> lines = grid.lines();
            int here = lines.indexOf(keyboardLine());
            int next = Math.clamp(here + (code == KeyCode.DOWN ? 1L : -1L), 0, lines.size() - 1);
            lines.get(next).requestFocus();
        }
    }

    private void copy() {
        Wordings shown = wordings;
        if (shown != null) {
            ClipboardContent content = new ClipboardContent();
            content.putString(WordingsText.of(shown, WordingLines.table(shown, shown.others()), model.reading()));
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double inside = width - snappedLeftInset() - snappedRightInset();
        double lines = scroll.getContent() == null
                ? 0
                : Math.min(HIGHEST, scroll.getContent().prefHeight(inside) + 1);
        return snappedTopInset() + header.prefHeight(inside) + lines + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double width = getWidth() - left - snappedRightInset();
        double height = header.prefHeight(width);
        header.resizeRelocate(left, top, width, height);
        scroll.resizeRelocate(left, top + height, width, getHeight() - top - height - snappedBottomInset());
    }
}
