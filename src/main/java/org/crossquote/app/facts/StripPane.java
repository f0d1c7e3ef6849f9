package org.crossquote.app.facts;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import org.crossquote.app.ColumnState;
import org.crossquote.app.Focus;
import org.crossquote.app.LookUp;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.TextScale;
import org.crossquote.app.WhenSeen;
import org.crossquote.app.feature.Workbench;
import org.crossquote.app.preference.PreferenceSection;
import org.crossquote.app.view.ArticleTable;
import org.crossquote.link.Passage;
import org.crossquote.message.MessageFile;
import org.crossquote.reading.Reading;
import org.crossquote.text.Article;

/** The strip above the columns, while the columns are shown and it is not folded away. */
final class StripPane extends BorderPane {
    private static final MessageFile MESSAGES = MessageFile.beside(StripPane.class);

    /** Whether it is folded away: yes, no, or as there is room. */
    static final PreferenceSection<Folding> SECTION =
            new PreferenceSection<>("factStrip", Folding.class, new Folding("auto"));

    /** In a window that is lower it is folded away until it is asked for, in pixels. */
    private static final double LOW = 820;

    /** More rows would take the room of the columns. */
    private static final int MOST_ROWS = 8;

    /**
     * How it is folded.
     *
     * @param strip {@code shown}, {@code folded}, or anything else for as there is room
     */
    record Folding(String strip) {}

    private final ReaderModel model;
    private final ObjectProperty<Folding> folding;
    private final FactStrip strip;
    private final Label more = new Label();
    private final WhenSeen content;
    private final InvalidationListener onShown = value -> refresh();
    private final WeakInvalidationListener weakOnShown = new WeakInvalidationListener(onShown);
    private final BooleanProperty shown = new SimpleBooleanProperty();

    StripPane(Workbench window) {
        model = window.model();
        folding = window.preferences().of(SECTION);
        strip = new FactStrip(box -> {
            window.columns().goTo(box.passage().article(), box.passage().span());
            model.focusOn(box.passage().article(), box.passage().span());
        });
        getStyleClass().add("fact-strip-pane");
        setVisible(false);
        setManaged(false);
        styleProperty().bind(model.textSizeProperty().map(size -> TextScale.style(size.doubleValue())));
        more.getStyleClass().add("strip-more");
        more.setWrapText(true);
        more.setMinHeight(USE_PREF_SIZE);
        more.setVisible(false);
        more.setManaged(false);
        setCenter(strip);
        setBottom(more);
        content = new WhenSeen(this, this::fill);
        model.readingProperty().addListener((value, before, now) -> refresh());
        model.focusProperty().addListener((value, before, now) -> showFocus());
        model.columns().addListener((Observable value) -> {
            change(window.views().isReading());
            refresh();
            followColumns();
        });
        followColumns();
        window.views().shownProperty().subscribe(view -> change(window.views().isReading()));
        folding.subscribe(now -> change(window.views().isReading()));
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.heightProperty().subscribe(height -> change(window.views().isReading()));
            }
        });
    }

    /** A column that is hidden or shown again loses or gets its row; weakly, for columns are kept longer than windows. */
    private void followColumns() {
        model.columns().forEach(column -> {
            column.shownProperty().removeListener(weakOnShown);
            column.shownProperty().addListener(weakOnShown);
        });
    }

    /** Whether it is to be seen while the columns are. */
    boolean isWanted() {
        return switch (folding.get().strip()) {
            case "shown" -> true;
            case "folded" -> false;
            default -> getScene() != null && getScene().getHeight() >= LOW;
        };
    }

    /** Folds it away, or shows it. */
    void toggle() {
        folding.set(new Folding(isWanted() ? "folded" : "shown"));
    }

    /** Whether it is shown while the columns are. */
    ObservableBooleanValue shown() {
        return shown;
    }

    private void change(boolean isReading) {
        shown.set(isWanted());
        boolean isSeen = isReading && isWanted() && model.columns().size() > 1;
        if (isSeen != isVisible()) {
            setVisible(isSeen);
            setManaged(isSeen);
            refresh();
        }
    }

    /** Folded away it costs nothing. */
    private void refresh() {
        if (isVisible()) {
            content.fill();
        }
    }

    private void fill() {
        Reading reading = model.reading();
        long all = model.columns().stream()
                .filter(column -> column.shownProperty().get())
                .count();
        List<ColumnState> articles =
                ArticleTable.articles(model).stream().limit(MOST_ROWS).toList();
        boolean isLess = articles.size() < all;
        more.setText(isLess ? MESSAGES.text("strip.more", articles.size(), all) : "");
        more.setVisible(isLess);
        more.setManaged(isLess);
        List<String> ids =
                articles.stream().map(ColumnState::article).map(Article::id).toList();
        LookUp.in(reading, this, () -> StripBox.of(FactRow.shared(reading, ids), articles), boxes -> {
            if (reading == model.reading()) {
                strip.show(boxes, articles.stream().map(ColumnState::number).toList());
                showFocus();
            }
        });
    }

    private void showFocus() {
        Focus focus = model.focus();
        strip.focus(box -> focus != null && (isAt(focus.passage(), box) || isTold(focus, box)));
    }

    private static boolean isTold(Focus focus, StripBox box) {
        return focus.counterparts().stream().anyMatch(counterpart -> isAt(counterpart, box));
    }

    private static boolean isAt(Passage passage, StripBox box) {
        return passage.article().equals(box.passage().article())
                && passage.span().overlaps(box.passage().span());
    }
}
