package org.crossquote.app.column;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.crossquote.app.ColumnState;
import org.crossquote.app.Gap;
import org.crossquote.app.NumberBadge;
import org.crossquote.app.SpeakerColours;
import org.crossquote.app.WordCount;
import org.crossquote.app.script.Direction;
import org.crossquote.message.MessageFile;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.Speaker;
import org.crossquote.reading.Reading;
import org.crossquote.source.DetailsReason;
import org.crossquote.text.Article;

/** A column's card: number, title, words, quotations, share of the speakers, and what can be done with the column. */
final class ColumnHeader extends VBox {
    private static final MessageFile MESSAGES = MessageFile.beside(ColumnHeader.class);
    private static final char NO_BREAK = '\u00a0';

    private final ColumnState state;
    private final ChangeListener<Article> known = (value, before, now) -> showKnown(now);
    private final Label title = new Label();
    private final Label source = new Label();
    private final Label counts = new Label();
    private final ShareBar share = new ShareBar();
    private final MenuButton menu = new MenuButton("⋮");
    private final GapLinks gaps = new GapLinks();
    private final long words;
    private int quotes;
    private final Map<String, String> facts = new LinkedHashMap<>();
    private final HBox titleRow = new HBox();

    ColumnHeader(ColumnState state, List<MenuItem> actions) {
        this.state = state;
        words = WordCount.of(state.article().text().strip());
        getStyleClass().add("column-header");
        getChildren().add(titleRow());
        getChildren().addAll(source, counts(), share, gaps);
        source.getStyleClass().add("column-source");
        source.setMinWidth(0);
        // Weakly: the state outlives the card.
        state.articleProperty().addListener(new WeakChangeListener<>(known));
        showKnown(state.article());
        menu.getItems().setAll(actions);
        menu.setOnShowing(e -> menu.getItems().forEach(ColumnHeader::validate));
        setOnContextMenuRequested(e -> {
            e.consume(); // the text has a menu of its own
            menu.show();
        });
    }

    /** Lets it become grey where it cannot be chosen. */
    private static void validate(MenuItem item) {
        Event.fireEvent(item, new Event(MenuItem.MENU_VALIDATION_EVENT));
    }

    private HBox titleRow() {
        NumberBadge number = new NumberBadge(state.number());
        number.getStyleClass().add("column-number");
        title.getStyleClass().add("column-title");
        title.setWrapText(true);
        Direction.follow(title, title.textProperty());
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        menu.getStyleClass().setAll("menu-button", "column-menu");
        menu.setAccessibleText(MESSAGES.text("column", state.number()));
        menu.setTooltip(new Tooltip(MESSAGES.text("column.menu")));
        menu.setFocusTraversable(false);
        menu.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        HBox.setMargin(menu, new Insets(-3, 0, -3, 0)); // 24 px high to be hit, and the line no higher for it
        titleRow.getChildren().addAll(number, title, menu);
        titleRow.getStyleClass().add("title-row");
        titleRow.setAlignment(Pos.TOP_LEFT);
        return titleRow;
    }

    private void showKnown(Article article) {
        title.setText(article.title());
        title.setTooltip(new Tooltip(article.title() + "\n" + article.id()));
        source.setText(SourceWords.of(article.details()).orElse(""));
        String where = DetailsReason.of(article, Locale.getDefault()).orElse("");
        source.setTooltip(where.isEmpty() ? null : new Tooltip(where));
        source.setAccessibleHelp(where);
        source.setVisible(!source.getText().isEmpty());
        source.setManaged(source.isVisible());
    }

    /** They and the bar have a row each: whatever is counted, neither takes the other's room. */
    private Label counts() {
        counts.getStyleClass().add("column-counts");
        counts.setWrapText(true);
        counts.setMinHeight(USE_PREF_SIZE);
        return counts;
    }

    /** @param fact what a feature has counted, such as {@code 3 notes}; empty for nothing */
    void showFact(String id, String fact) {
        facts.put(id, fact);
        showCounts();
    }

    /** Puts something small before the menu. */
    void addBadge(Node badge) {
        titleRow.getChildren().add(titleRow.getChildren().indexOf(menu), badge);
    }

    private void showCounts() {
        List<String> counted = new ArrayList<>(List.of(MESSAGES.text("counts.words", words)));
        if (quotes > 0) {
            counted.add(MESSAGES.text("counts.quotes", quotes));
        }
        facts.values().stream().filter(fact -> !fact.isEmpty()).forEach(counted::add);
        // A number and what it counts stay on one line.
        counts.setText(counted.stream().map(fact -> fact.replace(' ', NO_BREAK)).collect(Collectors.joining(" · ")));
    }

    /** How much of its words lies in a part of the scene, in square pixels. */
    double wordsUnder(Bounds inScene) {
        return Stream.of(title, source, counts, gaps)
                .filter(Node::isVisible)
                .map(words -> words.localToScene(words.getLayoutBounds()))
                .mapToDouble(words -> shared(words, inScene))
                .sum();
    }

    private static double shared(Bounds a, Bounds b) {
        double width = Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX());
        double height = Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY());
        return Math.max(0, width) * Math.max(0, height);
    }

    void addMenuItem(MenuItem item) {
        menu.getItems().add(item);
    }

    /** Shows what was found in the article. */
    void show(Reading reading, SpeakerColours colours) {
        List<Quotation> quotations = reading.quotations(state.article().id());
        quotes = quotations.size();
        showCounts();
        Map<String, Integer> byColour = new LinkedHashMap<>();
        Map<String, Integer> byName = new LinkedHashMap<>();
        for (Quotation quotation : quotations) {
            List<Speaker> speakers = reading.speakersOf(quotation);
            List<String> classes = new ArrayList<>(
                    speakers.stream().map(colours::styleClass).distinct().toList());
            if (classes.isEmpty()) {
                classes.add(ArticleMarks.NO_SPEAKER);
            }
            classes.forEach(c -> byColour.merge(c, 1, Integer::sum));
            speakers.forEach(s -> byName.merge(s.name(), 1, Integer::sum));
        }
        gaps.show(state.article(), reading);
        share.show(byColour);
        String names = byName.entrySet().stream()
                .map(e -> e.getKey() + " " + e.getValue())
                .collect(Collectors.joining("\n"));
        share.setVisible(!byColour.isEmpty());
        share.setAccessibleText(names);
        Tooltip.install(share, new Tooltip(names));
    }

    /** @param listener told when the reader asks for a gap's list */
    void setOnGap(Consumer<Gap> listener) {
        gaps.setOnChosen(listener);
    }
}
