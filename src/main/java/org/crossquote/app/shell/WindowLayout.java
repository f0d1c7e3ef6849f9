package org.crossquote.app.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.bar.Bar;
import org.crossquote.app.compare.ColumnsView;
import org.crossquote.app.feature.WindowPlaces;
import org.crossquote.app.overlay.Overlay;
import org.crossquote.app.shell.RegionCycle.Part;
import org.crossquote.app.status.MessageBanners;
import org.crossquote.app.status.StatusLine;
import org.crossquote.work.Lazy;
import org.jspecify.annotations.Nullable;

/** What stands where in the window: bar, columns or another main view, panel, what is below them, status line, and what lies over all. */
final class WindowLayout implements WindowPlaces {
    private final ColumnsView columns;
    private final SidePanel panel;
    private final Overlay overlay;
    private final Runnable focusColumns;
    private final BorderPane page = new BorderPane();
    private final VBox top = new VBox();
    private final VBox bottom = new VBox();
    private final StackPane root = new StackPane(page);
    private final List<Region> below = new ArrayList<>();
    private final List<BooleanProperty> views = new ArrayList<>();
    private @Nullable Bar bar;

    WindowLayout(
            ReaderModel model,
            ColumnsView columns,
            MessageBanners messages,
            StatusLine status,
            Overlay overlay,
            Runnable focusColumns) {
        this.columns = columns;
        this.overlay = overlay;
        this.focusColumns = focusColumns;
        panel = new SidePanel(model.textSizeProperty());
        page.getStyleClass().add("page");
        top.getChildren().add(messages);
        page.setTop(top);
        page.setCenter(columns);
        bottom.getChildren().add(status);
        page.setBottom(bottom);
        panel.shownProperty().subscribe(shown -> page.setRight(shown ? panel : null));
        root.getChildren().add(overlay);
    }

    Parent root() {
        return root;
    }

    SidePanel panel() {
        return panel;
    }

    void setBar(Bar fresh) {
        bar = fresh;
        top.getChildren().addFirst(fresh);
    }

    private Bar bar() {
        return Objects.requireNonNull(bar);
    }

    @Override
    public void addToBar(Region content) {
        bar().add(content);
    }

    @Override
    public void addUnderBar(Region content) {
        top.getChildren().add(top.getChildren().size() - 1, content);
    }

    @Override
    public void addBelow(Region content) {
        below.add(content);
        bottom.getChildren().add(bottom.getChildren().size() - 1, content);
    }

    @Override
    public void addOver(Node layer) {
        root.getChildren().add(root.getChildren().indexOf(overlay), layer);
    }

    @Override
    public BooleanProperty addMainView(Supplier<? extends Region> content) {
        BooleanProperty shown = new SimpleBooleanProperty();
        views.add(shown);
        Supplier<Region> made = new Lazy<Region>(content::get);
        shown.addListener((value, before, now) -> {
            if (now) {
                views.stream().filter(view -> view != shown).forEach(view -> view.set(false));
                page.setCenter(made.get());
            } else if (page.getCenter() == made.get()) {
                page.setCenter(columns);
            }
        });
        return shown;
    }

    @Override
    public void showSpeakerCounts(ObservableValue<Map<String, Integer>> counts) {
        counts.subscribe(bar()::showNotes);
    }

    @Override
    public void focusNext() {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.of(bar()));
        parts.add(new Part(columns, focusColumns));
        Node center = page.getCenter();
        if (center != columns) {
            parts.add(Part.of(center));
        }
        below.forEach(region -> parts.add(Part.of(region)));
        parts.add(Part.of(panel));
        new RegionCycle(root.getScene(), parts).next();
    }

    @Override
    public void focusColumns() {
        focusColumns.run();
    }
}
