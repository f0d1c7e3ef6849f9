package org.crossquote.app.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
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
import org.crossquote.app.view.MainViews;
import org.crossquote.app.view.ViewSwitch;
import org.jspecify.annotations.Nullable;

/** What stands where in the window: bar, columns or another main view, panel, what is below them, status line, and what lies over all. */
final class WindowLayout implements WindowPlaces {
    private final ColumnsView columns;
    private final SidePanel panel;
    private final Overlay overlay;
    private final MainViews views;
    private final StackPane middle = new StackPane();
    private final BorderPane page = new BorderPane();
    private final VBox top = new VBox();
    private final VBox bottom = new VBox();
    private final VBox strips = new VBox();
    private final StackPane root = new StackPane(page);
    private final StackPane center = new StackPane(middle);
    private final List<Region> pages = new ArrayList<>();
    private final List<Region> below = new ArrayList<>();
    private @Nullable Bar bar;

    WindowLayout(
            ReaderModel model,
            ColumnsView columns,
            MessageBanners messages,
            StatusLine status,
            Overlay overlay,
            MainViews views) {
        this.columns = columns;
        this.overlay = overlay;
        this.views = views;
        panel = new SidePanel(model.textSizeProperty());
        page.getStyleClass().add("page");
        top.getChildren().add(messages);
        page.setTop(top);
        middle.getChildren().add(columns);
        strips.visibleProperty().bind(middle.visibleProperty());
        strips.managedProperty().bind(middle.visibleProperty());
        VBox.setVgrow(center, Priority.ALWAYS);
        center.setMinHeight(0);
        page.setCenter(new VBox(strips, center));
        views.shownProperty().addListener((value, before, now) -> showView());
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

    /** The columns stay in the scene while another view is shown, so that they are there at once, as they were. */
    private void showView() {
        Region view = views.page().node();
        columns.setVisible(view.equals(columns));
        middle.getChildren().setAll(view.equals(columns) ? List.of(columns) : List.of(columns, view));
    }

    void setBar(Bar fresh) {
        bar = fresh;
        fresh.setSwitch(new ViewSwitch(views));
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
    public void addOverColumns(Region content) {
        strips.getChildren().add(content);
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
    public void addPage(Region content) {
        content.setVisible(false);
        pages.add(content);
        center.getChildren().add(content);
        content.visibleProperty().subscribe(visible -> middle.setVisible(cover().isEmpty()));
    }

    private Optional<Region> cover() {
        return pages.stream().filter(Region::isVisible).findFirst();
    }

    @Override
    public void showSpeakerCounts(ObservableValue<Map<String, Integer>> counts) {
        counts.subscribe(bar()::showNotes);
    }

    @Override
    public void focusNext() {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.of(bar()));
        parts.add(new Part(center, this::focusMain));
        below.forEach(region -> parts.add(Part.of(region)));
        parts.add(Part.of(panel));
        new RegionCycle(root.getScene(), parts).next();
    }

    @Override
    public void focusMain() {
        cover().map(Part::of)
                .ifPresentOrElse(part -> part.enter().run(), () -> views.page().takeKeyboard());
    }
}
