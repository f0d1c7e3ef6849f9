package org.crossquote.app.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.crossquote.app.ColumnState;
import org.crossquote.app.facts.FactRow.Told;
import org.crossquote.app.feature.Workbench;
import org.crossquote.app.script.Direction;
import org.crossquote.app.view.ArticleTable;
import org.crossquote.app.view.ArticleTablePage;
import org.crossquote.app.view.TableRows;
import org.crossquote.app.view.ViewTable;
import org.crossquote.export.drawing.Picture;
import org.crossquote.export.drawing.TextWidth;
import org.crossquote.link.Passage;
import org.crossquote.message.MessageFile;
import org.crossquote.reading.Reading;
import org.crossquote.text.Article;
import org.jspecify.annotations.Nullable;

/** What the articles that are shown tell: quoted, told in own words, or missing, by article; a row opens its wordings. */
final class FactsView extends ArticleTablePage<FactRow, FactsView.Found> {
    private static final MessageFile MESSAGES = MessageFile.beside(FactsView.class);

    /** Words for which one line has no room get two. */
    /** Heights of words, in sizes of their letters. */
    private static final double ONE_LINE = 1.5;

    private static final double TWO_LINES = 2.9;

    private final Workbench window;
    private final List<ToggleButton> buttons;
    private boolean isAlone;
    private Found found = new Found(List.of(), List.of());

    /**
     * What was looked up.
     *
     * @param several what several articles tell
     * @param alone what one of those that are shown has alone
     */
    record Found(List<FactRow> several, List<FactRow> alone) {}

    FactsView(Workbench window) {
        super(window.model(), window.actions(), MESSAGES.text("name"), MESSAGES.text("table"), "facts-view");
        this.window = window;
        Map<Boolean, String> names = new LinkedHashMap<>();
        names.put(false, "");
        names.put(true, "");
        buttons = choice(names, false, alone -> {
            isAlone = alone;
            show();
        });
        frame().addChoices(legend(), new HBox(4, buttons.getFirst(), buttons.getLast()));
        follow();
    }

    private static HBox legend() {
        HBox legend = new HBox(6);
        legend.getStyleClass().add("legend");
        for (Told.How how : Told.How.values()) {
            Label words = new Label(how.inWords());
            words.getStyleClass().add("soft");
            words.setMinWidth(Region.USE_PREF_SIZE);
            legend.getChildren().addAll(sign(how), words);
        }
        return legend;
    }

    private static Region sign(Told.How how) {
        Region sign = new Region();
        sign.getStyleClass().addAll("fact-sign", how.id());
        return sign;
    }

    @Override
    protected void nothing(boolean isLookedUp) {
        rows().setNothing(MESSAGES.text(!model().isRead() ? "reading" : isLookedUp ? "nothing" : "looking"));
    }

    @Override
    protected Found find(Reading reading, List<Article> shown) {
        return new Found(
                FactRow.shared(reading, shown.stream().map(Article::id).toList()), FactRow.alone(reading, shown));
    }

    @Override
    protected void show(Found rows) {
        found = rows;
        columns();
        show();
    }

    private void show() {
        buttons.getFirst().setText(MESSAGES.text("several", found.several().size()));
        buttons.getLast().setText(MESSAGES.text("alone", found.alone().size()));
        rows().getItems().setAll(isAlone ? found.alone() : found.several());
        frame().explain(explanation());
    }

    private String explanation() {
        return isAlone
                ? MESSAGES.text("explain.alone")
                : MESSAGES.text("explain", articles().size());
    }

    private void columns() {
        List<TableColumn<FactRow, ?>> columns = new ArrayList<>();
        TableColumn<FactRow, FactRow> words =
                TableRows.column(MESSAGES.text("head.words"), 420, row -> row, FactsView::words);
        words.setMinWidth(160);
        words.setComparator((a, b) -> a.words().compareToIgnoreCase(b.words()));
        columns.add(words);
        for (ColumnState article : articles()) {
            columns.add(ArticleTable.column(article, FactRow::how, FactsView::cell));
        }
        TableColumn<FactRow, Integer> count = TableRows.column(
                MESSAGES.text("head.articles"),
                76,
                row -> row.byArticle().size(),
                (cell, n) -> cell.setText(MESSAGES.text("count", n)));
        count.setMaxWidth(100);
        count.getStyleClass().add("number");
        columns.add(ArticleTable.placeOfTotals(columns.size(), articles().size()), count);
        rows().getColumns().setAll(columns);
    }

    private static void words(TableCell<?, ?> cell, FactRow row) {
        Label words = new Label(row.words());
        words.setWrapText(true);
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setTooltip(new Tooltip(row.words()));
        words.widthProperty().subscribe(() -> fit(words));
        words.fontProperty().subscribe(() -> fit(words));
        Direction.follow(words, words.textProperty());
        VBox all = new VBox(1, words);
        all.setPrefWidth(0);
        if (!row.speaker().isEmpty()) {
            Label speaker = new Label(row.speaker());
            speaker.getStyleClass().add("soft");
            all.getChildren().add(speaker);
        }
        cell.setGraphic(all);
        cell.setAccessibleText(row.speaker().isEmpty() ? row.words() : row.words() + ", " + row.speaker());
    }

    /** A label that wraps says how high it is before it knows how wide: one line, or two. */
    private static void fit(Label words) {
        double size = words.getFont().getSize();
        double width = words.getWidth();
        boolean isLong = width > 0 && TextWidth.of(words.getText(), size, false) > width;
        double height = Math.ceil(size * (isLong ? TWO_LINES : ONE_LINE));
        words.setMinHeight(height);
        words.setPrefHeight(height);
    }

    private static void cell(TableCell<?, ?> cell, Told.How how) {
        cell.setGraphic(sign(how));
        cell.setAccessibleText(how.inWords());
    }

    /** A cell of an article leads to its passage, every other one to the wordings of all of them. */
    @Override
    protected void go(FactRow row, @Nullable ColumnState article) {
        Passage fullest = row.fullest();
        Optional<Passage> there = article == null
                ? Optional.empty()
                : row.in(article.article().id()).map(Told::passage);
        if (there.isPresent()) {
            window.columns().goTo(there.get().article(), there.get().span());
            model().focusOn(there.get().article(), there.get().span());
        } else {
            window.panel().shownProperty().set(true);
            window.panel().selectFirst();
            model().focusOn(fullest.article(), fullest.span());
        }
    }

    private FactsTaken taken() {
        return new FactsTaken(explanation(), articles(), rows().getItems());
    }

    @Override
    public Optional<ViewTable> table() {
        return Optional.of(taken().table());
    }

    @Override
    public Optional<Supplier<Picture>> picture() {
        return Optional.of(taken()::picture);
    }
}
