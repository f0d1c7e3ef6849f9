package org.crossquote.app.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.crossquote.app.TextScale;
import org.crossquote.app.feature.PanelTabs;
import org.jspecify.annotations.Nullable;

/** The panel beside the columns, whose tabs are the features'. Its left edge can be dragged. */
public final class SidePanel extends StackPane implements PanelTabs {
    /** How narrow and how wide it can be, in pixels. */
    static final double NARROWEST = 240;

    static final double WIDEST = 640;

    private static final double EDGE = 6;

    private final DoubleProperty width = new SimpleDoubleProperty(318);
    private final BooleanProperty shown = new SimpleBooleanProperty(true);
    private final ToggleGroup group = new ToggleGroup();
    private final BorderPane page = new BorderPane();
    private final FlowPane tabs = new FlowPane();
    private final List<ButtonTab> all = new ArrayList<>();

    /** @param textSize the size of the articles' text in pixels, which the panel's follows */
    public SidePanel(ObservableValue<Number> textSize) {
        getStyleClass().add("side-panel");
        tabs.getStyleClass().add("tabs");
        page.setTop(tabs);
        getChildren().addAll(page, edge());
        prefWidthProperty().bind(width);
        styleProperty().bind(textSize.map(size -> TextScale.style(size.doubleValue())));
        setMinWidth(0);
    }

    /** A tab of the panel. */
    private final class ButtonTab implements Tab {
        private final ToggleButton button = new ToggleButton();
        private final Supplier<? extends Node> content;
        private @Nullable Node made;
        private boolean follows;

        ButtonTab(ObservableValue<String> name, Supplier<? extends Node> content) {
            this.content = content;
            button.textProperty().bind(name);
            button.getStyleClass().setAll("tab-button");
            button.setToggleGroup(group);
            button.setOnAction(event -> button.setSelected(true));
            button.selectedProperty().addListener((value, before, now) -> {
                if (now) {
                    page.setCenter(made());
                }
            });
        }

        private Node made() {
            Node ready = made;
            if (ready == null) {
                ready = content.get();
                made = ready;
            }
            return ready;
        }

        @Override
        public void select() {
            button.setSelected(true);
        }

        @Override
        public void open() {
            shown.set(true);
            select();
        }

        @Override
        public void follow() {
            follows = true;
        }

        @Override
        public boolean isOpen() {
            return button.isSelected();
        }
    }

    @Override
    public Tab add(ObservableValue<String> name, Supplier<? extends Node> content) {
        ButtonTab tab = new ButtonTab(name, content);
        all.add(tab);
        tabs.getChildren().add(tab.button);
        if (tabs.getChildren().size() == 1) {
            tab.select();
        }
        return tab;
    }

    @Override
    public Tab add(String name, Supplier<? extends Node> content) {
        return add(new ReadOnlyStringWrapper(name), content);
    }

    @Override
    public void selectFirst() {
        group.selectToggle(group.getToggles().getFirst());
    }

    @Override
    public void openInstead(Node content) {
        shown.set(true);
        group.selectToggle(null);
        page.setCenter(content);
    }

    @Override
    public boolean isInstead() {
        return group.getSelectedToggle() == null;
    }

    @Override
    public boolean hasKeyboard() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        while (owner != null && owner != this) {
            owner = owner.getParent();
        }
        return owner != null;
    }

    @Override
    public boolean isFollowing() {
        return all.stream().anyMatch(tab -> tab.follows && tab.isOpen());
    }

    @Override
    public boolean isInUse() {
        return isPressed() || hasKeyboard();
    }

    @Override
    public BooleanProperty shownProperty() {
        return shown;
    }

    private Region edge() {
        Region edge = new Region();
        edge.getStyleClass().add("edge");
        edge.setMaxWidth(EDGE);
        setAlignment(edge, Pos.CENTER_LEFT);
        edge.setCursor(Cursor.H_RESIZE);
        edge.setOnMouseDragged(event -> {
            double asked = localToScene(getLayoutBounds()).getMaxX() - event.getSceneX() + EDGE / 2;
            width.set(Math.clamp(asked, NARROWEST, WIDEST));
        });
        return edge;
    }

    /** The width that the reader gave it, in pixels. */
    DoubleProperty panelWidthProperty() {
        return width;
    }
}
