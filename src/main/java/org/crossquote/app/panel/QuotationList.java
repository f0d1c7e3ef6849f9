package org.crossquote.app.panel;

import javafx.collections.SetChangeListener;
import javafx.collections.WeakSetChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.crossquote.app.Focus;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.SpeakerColours;
import org.crossquote.app.WhenSeen;
import org.crossquote.app.panel.QuotationRow.Line;
import org.crossquote.app.panel.QuotationRow.Order;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.Speaker;
import org.crossquote.reading.SpeakerSureness;
import org.jspecify.annotations.Nullable;

/** All quotations that the filter shows, by article or by speaker; a click looks at one. */
public final class QuotationList extends VBox {
    private static final double WORDS_HEIGHT = 42;

    private final ReaderModel model;
    private final WhenSeen content = new WhenSeen(this, this::fill);
    private final ListView<QuotationRow> list = new ListView<>();
    private final Label nothing = new Label();
    private final SetChangeListener<Speaker> onFilter = change -> content.fill();
    private final ToggleButton toCheck = new ToggleButton();
    private Order order = Order.BY_ARTICLE;
    private SpeakerColours colours;

    QuotationList(ReaderModel model) {
        this.model = model;
        colours = model.colours().now();
        getStyleClass().add("quotation-list");
        list.setCellFactory(view -> new RowCell<>(row -> row.look(this::styleClass), WORDS_HEIGHT));
        list.setPlaceholder(nothing);
        list.setAccessibleText(WhyEmpty.text("tab.quotes"));
        Parts.onChosen(list, this::look);
        toCheck.setOnAction(event -> fill());
        toCheck.setTooltip(new Tooltip(WhyEmpty.text("quotations.to-check.tip")));
        nothing.getStyleClass().add("soft");
        nothing.setWrapText(true);
        setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(orders(), list);
        model.readingProperty().addListener((value, before, now) -> {
            if (!before.hasQuotationsOf(now)
                    || before.shown().scare() != now.shown().scare()) {
                content.fill();
            }
        });
        model.filter().chosen().addListener(new WeakSetChangeListener<>(onFilter));
        model.focusProperty().addListener((value, before, now) -> select(now));
        model.colours().onChange(content::fill);
        content.fill();
    }

    private FlowPane orders() {
        ToggleGroup group = new ToggleGroup();
        FlowPane orders = new FlowPane(
                6,
                6,
                order(WhyEmpty.text("quotations.by-article"), Order.BY_ARTICLE, group),
                order(WhyEmpty.text("quotations.by-speaker"), Order.BY_SPEAKER, group),
                toCheck);
        orders.getStyleClass().add("orders");
        return orders;
    }

    /** Shows only the quotations whose speaker is more guessed than known. */
    void showUnsure() {
        toCheck.setSelected(true);
        fill();
        list.requestFocus();
    }

    private ToggleButton order(String text, Order value, ToggleGroup group) {
        ToggleButton button = new ToggleButton(text);
        button.setToggleGroup(group);
        button.setSelected(order == value);
        button.setOnAction(event -> {
            button.setSelected(true);
            order = value;
            fill();
        });
        return button;
    }

    private String styleClass(Quotation quotation) {
        return model.reading().speakersOf(quotation).stream()
                .findFirst()
                .map(colours::styleClass)
                .orElse("speaker-other");
    }

    private void fill() {
        colours = model.colours().now();
        list.getItems().setAll(QuotationRow.of(model.reading(), model.filter(), order, toCheck.isSelected()));
        long unsure = model.reading().quotations().stream()
                .filter(SpeakerSureness::isUnsure)
                .count();
        toCheck.setText(WhyEmpty.text("quotations.to-check", unsure));
        toCheck.setDisable(unsure == 0 && !toCheck.isSelected());
        nothing.setText(WhyEmpty.ofQuotations(model, toCheck.isSelected()));
        select(model.focus());
    }

    private void look() {
        if (list.getSelectionModel().getSelectedItem() instanceof Line line) {
            model.focusOn(line.quotation().article(), line.quotation().span());
        }
    }

    /** Marks what the reader looks at, and brings it into view when it is not there already by a click. */
    private void select(@Nullable Focus focus) {
        if (focus == null) {
            list.getSelectionModel().clearSelection();
            return;
        }
        if (list.getSelectionModel().getSelectedItem() instanceof Line line && isAt(line, focus)) {
            return;
        }
        list.getSelectionModel().clearSelection();
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i) instanceof Line line && isAt(line, focus)) {
                list.getSelectionModel().select(i);
                list.scrollTo(Math.max(0, i - 2));
                return;
            }
        }
    }

    private static boolean isAt(Line line, Focus focus) {
        return line.quotation().article().equals(focus.passage().article())
                && line.quotation().span().equals(focus.passage().span());
    }
}
