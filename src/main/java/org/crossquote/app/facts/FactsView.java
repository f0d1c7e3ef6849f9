package org.crossquote.app.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.crossquote.app.ColumnState;
import org.crossquote.app.LookUp;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.WhenSeen;
import org.crossquote.app.facts.FactRow.Told;
import org.crossquote.app.feature.Workbench;
import org.crossquote.app.script.Direction;
import org.crossquote.app.view.ArticleTable;
import org.crossquote.app.view.TableRows;
import org.crossquote.app.view.ViewFrame;
import org.crossquote.app.view.ViewPage;
import org.crossquote.app.view.ViewTable;
import org.crossquote.link.Passage;
import org.crossquote.message.MessageFile;
import org.crossquote.reading.Reading;
import org.crossquote.text.Article;
import org.jspecify.annotations.Nullable;

/** What the articles that are shown tell: quoted, told in own words, or missing, by article; a row opens its wordings. */
final class FactsView implements ViewPage {
    private static final MessageFile MESSAGES = MessageFile.beside(FactsView.class);

    /** Longer words get two lines. */
    private static final int ONE_LINE = 60;

    private final Workbench window;
    private final ReaderModel model;
    private final ArticleTable<FactRow> table = new ArticleTable<>();
    private final ToggleButton several = new ToggleButton();
    private final ToggleButton alone = new ToggleButton();
    private final ViewFrame frame;
    private final WhenSeen content;
    private List<ColumnState> articles = List.of();
    private Found found = new Found(List.of(), List.of());

    /**
     * What was looked up.
     *
     * @param several what several articles tell
     * @param alone what one of those that are shown has alone
     */
    private record Found(List<FactRow> several, List<FactRow> alone) {}

    FactsView(Workbench window) {
        this.window = window;
        model = window.model();
        BorderPane body = new BorderPane(table);
        body.getStyleClass().add("view-body");
        frame = new ViewFrame(model, window.actions(), MESSAGES.text("name"), body);
        frame.getStyleClass().add("facts-view");
        frame.getStylesheets().add(FactsView.class.getResource("facts.css").toExternalForm());
        frame.addChoices(legend(), choices());
        table.setAccessibleText(MESSAGES.text("table"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        table.onCell(this::go);
        content = new WhenSeen(frame, this::fill);
        model.readingProperty().addListener((value, before, now) -> content.fill());
        frame.sceneProperty().addListener((value, before, now) -> content.fill()); // other articles may be shown now
        content.fill();
    }

    private HBox choices() {
        ToggleGroup group = new ToggleGroup();
        several.setSelected(true);
        for (ToggleButton button : List.of(several, alone)) {
            button.setToggleGroup(group);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(event -> {
                button.setSelected(true);
                show();
            });
        }
        return new HBox(4, several, alone);
    }

    private static HBox legend() {
        HBox legend = new HBox(6);
        legend.getStyleClass().add("legend");
        for (String how : List.of("quoted", "told", "missing")) {
            Label words = new Label(MESSAGES.text(how));
            words.getStyleClass().add("soft");
            words.setMinWidth(Region.USE_PREF_SIZE);
            legend.getChildren().addAll(sign(how), words);
        }
        return legend;
    }

    private static Region sign(String how) {
        Region sign = new Region();
        sign.getStyleClass().addAll("fact-sign", how);
        return sign;
    }

    private void fill() {
        Reading reading = model.reading();
        articles = ArticleTable.articles(model);
        List<Article> shown = articles.stream().map(ColumnState::article).toList();
        table.setNothing(MESSAGES.text(model.isRead() ? "looking" : "reading"));
        LookUp.in(reading, frame, () -> found(reading, shown), rows -> {
            if (reading == model.reading()) {
                found = rows;
                table.setNothing(MESSAGES.text(model.isRead() ? "nothing" : "reading"));
                columns();
                show();
            }
        });
    }

    private static Found found(Reading reading, List<Article> shown) {
        return new Found(
                FactRow.shared(reading, shown.stream().map(Article::id).toList()), FactRow.alone(reading, shown));
    }

    private void show() {
        several.setText(MESSAGES.text("several", found.several().size()));
        alone.setText(MESSAGES.text("alone", found.alone().size()));
        table.getItems().setAll(rows());
        frame.explain(alone.isSelected() ? MESSAGES.text("explain.alone") : MESSAGES.text("explain", articles.size()));
    }

    private List<FactRow> rows() {
        return alone.isSelected() ? found.alone() : found.several();
    }

    private void columns() {
        List<TableColumn<FactRow, ?>> columns = new ArrayList<>();
        TableColumn<FactRow, FactRow> words =
                TableRows.column(MESSAGES.text("head.words"), 420, row -> row, FactsView::words);
        words.setMinWidth(160);
        words.setComparator((a, b) -> a.words().compareToIgnoreCase(b.words()));
        columns.add(words);
        for (ColumnState article : articles) {
            TableColumn<FactRow, String> column =
                    ArticleTable.column(article, (row, id) -> how(row.in(id)), FactsView::cell);
            columns.add(column);
        }
        TableColumn<FactRow, Integer> count = TableRows.column(
                MESSAGES.text("head.articles"),
                76,
                row -> row.byArticle().size(),
                (cell, n) -> cell.setText(MESSAGES.text("count", n)));
        count.setMaxWidth(100);
        count.getStyleClass().add("number");
        columns.add(count);
        table.getColumns().setAll(columns);
    }

    /** The id of its message and of its style. */
    private static String how(Optional<Told> told) {
        return told.map(t -> t.isQuoted() ? "quoted" : "told").orElse("missing");
    }

    private static void words(TableCell<?, ?> cell, FactRow row) {
        Label words = new Label(row.words());
        words.setWrapText(true);
        words.setMinWidth(0);
        words.setTooltip(new Tooltip(row.words()));
        words.getStyleClass().add("fact-words");
        if (row.words().length() > ONE_LINE) {
            words.getStyleClass().add("long");
        }
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

    private static void cell(TableCell<?, ?> cell, String how) {
        cell.setGraphic(sign(how));
        cell.setAccessibleText(MESSAGES.text(how));
    }

    /** A cell of an article leads to its passage, every other one to the wordings of all of them. */
    private void go(FactRow row, @Nullable ColumnState article) {
        Passage fullest = row.fullest();
        Optional<Passage> there = article == null
                ? Optional.empty()
                : row.in(article.article().id()).map(Told::passage);
        if (there.isPresent()) {
            window.columns().goTo(there.get().article(), there.get().span());
            model.focusOn(there.get().article(), there.get().span());
        } else {
            window.panel().shownProperty().set(true);
            window.panel().selectFirst();
            model.focusOn(fullest.article(), fullest.span());
        }
    }

    @Override
    public Region node() {
        return frame;
    }

    @Override
    public void takeKeyboard() {
        table.takeKeyboard();
    }

    @Override
    public Optional<ViewTable> table() {
        List<String> heads = new ArrayList<>(List.of(MESSAGES.text("head.words"), MESSAGES.text("head.speaker")));
        articles.forEach(c ->
                heads.add(MESSAGES.text("head.article", c.number(), c.article().title())));
        heads.add(MESSAGES.text("head.articles"));
        return Optional.of(new ViewTable(
                MESSAGES.text("name"),
                heads,
                table.getItems().stream().map(this::cells).toList()));
    }

    private List<String> cells(FactRow row) {
        List<String> cells = new ArrayList<>(List.of(row.words(), row.speaker()));
        articles.forEach(c -> cells.add(MESSAGES.text(how(row.in(c.article().id())))));
        cells.add(Integer.toString(row.byArticle().size()));
        return cells;
    }
}
