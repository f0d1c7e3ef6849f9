package org.crossquote.app.panel;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.DoubleProperty;
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
import org.crossquote.app.Gap;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.TextScale;
import org.crossquote.link.Passage;
import org.jspecify.annotations.Nullable;

/** The panel beside the columns: what stands in other articles, and all quotations. Its left edge can be dragged. */
public final class SidePanel extends StackPane {
    /** How narrow and how wide it can be, in pixels. */
    public static final double NARROWEST = 240;

    public static final double WIDEST = 640;

    private static final double EDGE = 6;

    private final ReaderModel model;
    private final DoubleProperty width = new SimpleDoubleProperty(318);
    private final ToggleGroup group = new ToggleGroup();
    private final Map<String, Node> made = new HashMap<>();
    private final BorderPane page = new BorderPane();
    private Runnable onTable = () -> {};
    private Consumer<String> onOpen = id -> {};
    private BiConsumer<Passage, Passage> onApart = (near, far) -> {};
    private final FlowPane tabs = new FlowPane();
    private final ToggleButton comparisonTab;
    private final ToggleButton quotesTab;
    private final ToggleButton gapsTab;
    private @Nullable GapList gaps;
    private @Nullable RepeatedList repeated;
    private @Nullable QuotationList quotations;

    /** A panel that shows what stands in other articles. */
    public SidePanel(ReaderModel model) {
        getStyleClass().add("side-panel");
        comparisonTab = tab(
                WhyEmpty.text("tab.comparison"),
                () -> new ComparisonView(
                        model, () -> onTable.run(), id -> onOpen.accept(id), (near, far) -> onApart.accept(near, far)));
        quotesTab = tab(WhyEmpty.text("tab.quotes"), () -> quotations(model));
        gapsTab = tab(WhyEmpty.text("tab.gaps"), () -> gaps(model));
        this.model = model;
        tabs.getStyleClass().add("tabs");
        tabs.getChildren().addAll(comparisonTab, quotesTab, gapsTab);
        page.setTop(tabs);
        getChildren().addAll(page, edge());
        prefWidthProperty().bind(width);
        styleProperty().bind(model.textSizeProperty().map(size -> TextScale.style(size.doubleValue())));
        setMinWidth(0);
        showComparison();
        model.focusProperty().addListener((value, before, now) -> {
            if (now != null && (before == null || !before.passage().equals(now.passage()))) {
                leaveList();
            }
        });
    }

    /**
     * Whoever looks at something in the text wants to see how others word it; whoever goes through a list wants to keep that. The list of
     * quotations follows the reader, and the notes are written there.
     */
    private void leaveList() {
        boolean isList = group.getSelectedToggle() == null || gapsTab.isSelected();
        if (isList && !hasKeyboard()) {
            showComparison();
        }
    }

    private boolean hasKeyboard() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        while (owner != null && owner != this) {
            owner = owner.getParent();
        }
        return owner != null;
    }

    /** A tab whose content is made when it is opened for the first time. */
    private ToggleButton tab(String name, Supplier<Node> content) {
        ToggleButton tab = new ToggleButton(name);
        tab.getStyleClass().setAll("tab-button");
        tab.setToggleGroup(group);
        tab.setOnAction(event -> tab.setSelected(true));
        tab.selectedProperty().addListener((value, before, now) -> {
            if (now) {
                page.setCenter(made.computeIfAbsent(name, n -> content.get()));
            }
        });
        return tab;
    }

    /**
     * Adds a tab at the end.
     *
     * @param name what the reader sees
     * @param content made when it is opened for the first time
     * @return opens it
     */
    public Runnable addTab(ObservableValue<String> name, Supplier<Node> content) {
        ToggleButton tab = tab("tab " + tabs.getChildren().size(), content);
        tab.textProperty().bind(name);
        tabs.getChildren().add(tab);
        return () -> tab.setSelected(true);
    }

    private QuotationList quotations(ReaderModel model) {
        QuotationList list = new QuotationList(model);
        quotations = list;
        return list;
    }

    private GapList gaps(ReaderModel model) {
        GapList list = new GapList(model, id -> onOpen.accept(id));
        gaps = list;
        return list;
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

    /** Shows the quotations whose speaker is more guessed than known, to be checked. */
    public void showUnsure() {
        quotesTab.setSelected(true);
        if (quotations != null) {
            quotations.showUnsure();
        }
    }

    /** Shows what stands only in an article, or what it lacks. */
    public void showGap(String article, Gap gap) {
        gapsTab.setSelected(true);
        if (gaps != null) {
            gaps.show(article, gap);
        }
    }

    /** Gives the keyboard to the list of {@link #showGap}. */
    public void focusGaps() {
        if (gaps != null) {
            gaps.focusList();
        }
    }

    /** Lists what unrelated articles repeat, until a tab is chosen, and gives the list the keyboard. */
    public void showRepeated() {
        RepeatedList list = repeated == null ? new RepeatedList(model, this::showComparison) : repeated;
        repeated = list;
        group.selectToggle(null);
        page.setCenter(list);
        list.focusList();
    }

    /**
     * Leads to the table of wordings.
     *
     * @param action shows all wordings of what the reader looks at as a table
     */
    public void setOnTable(Runnable action) {
        onTable = action;
    }

    /**
     * Leads to the columns.
     *
     * @param action opens an article, given by its id, as a column
     */
    public void setOnOpen(Consumer<String> action) {
        onOpen = action;
    }

    /**
     * Leads to a correction.
     *
     * @param action told that two passages, the one looked at and one in another article, do not belong together
     */
    public void setOnApart(BiConsumer<Passage, Passage> action) {
        onApart = action;
    }

    /** The width that the reader gave it, in pixels. */
    public DoubleProperty panelWidthProperty() {
        return width;
    }

    /** Shows what stands in other articles. */
    public void showComparison() {
        comparisonTab.setSelected(true);
    }

    /** Shows the list of all quotations. */
    public void showQuotes() {
        quotesTab.setSelected(true);
    }
}
