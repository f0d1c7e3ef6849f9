package org.crossquote.app.speakers;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.crossquote.app.ColumnState;
import org.crossquote.app.LookUp;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.SpeakerColours;
import org.crossquote.app.WhenSeen;
import org.crossquote.app.feature.Workbench;
import org.crossquote.app.speakers.SpeakerCells.Cell;
import org.crossquote.app.speakers.SpeakerRow.Part;
import org.crossquote.app.view.ArticleTable;
import org.crossquote.app.view.TableRows;
import org.crossquote.app.view.ViewFrame;
import org.crossquote.app.view.ViewPage;
import org.crossquote.app.view.ViewTable;
import org.crossquote.difference.Difference;
import org.crossquote.message.MessageFile;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.Speaker;
import org.crossquote.reading.Reading;
import org.jspecify.annotations.Nullable;

/** The speakers of the articles that are shown, by article; a cell leads to the quotations. */
final class SpeakersView implements ViewPage {
    private static final MessageFile MESSAGES = MessageFile.beside(SpeakersView.class);

    private final Workbench window;
    private final ReaderModel model;
    private final ObservableValue<List<Difference>> differences;
    private final ArticleTable<SpeakerRow> table = new ArticleTable<>();
    private final Map<Quoted, ToggleButton> kinds = new EnumMap<>(Quoted.class);
    private final ViewFrame frame;
    private final WhenSeen content;
    private List<ColumnState> articles = List.of();
    private List<SpeakerRow> all = List.of();
    private Set<Speaker> differing = Set.of();
    private SpeakerCells cells = new SpeakerCells(new SpeakerColours(List.of()));
    private Measure measure = Measure.QUOTES;
    private Quoted quoted = Quoted.ANYWHERE;

    SpeakersView(Workbench window, ObservableValue<List<Difference>> differences) {
        this.window = window;
        this.differences = differences;
        model = window.model();
        BorderPane body = new BorderPane(table);
        body.getStyleClass().add("view-body");
        body.setTop(kinds());
        frame = new ViewFrame(model, window.actions(), MESSAGES.text("name"), body);
        frame.getStyleClass().add("speakers-view");
        frame.getStylesheets()
                .add(SpeakersView.class.getResource("speakers.css").toExternalForm());
        frame.addChoices(measures());
        table.setAccessibleText(MESSAGES.text("table"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        table.onCell(this::go);
        content = new WhenSeen(frame, this::fill);
        model.readingProperty().addListener((value, before, now) -> content.fill());
        differences.addListener((value, before, now) -> content.fill());
        frame.sceneProperty().addListener((value, before, now) -> content.fill()); // other articles may be shown now
        model.colours().onChange(content::fill);
        content.fill();
    }

    private HBox measures() {
        ToggleGroup group = new ToggleGroup();
        HBox measures = new HBox(4);
        for (Measure each : Measure.values()) {
            ToggleButton button = new ToggleButton(each.inWords());
            button.setToggleGroup(group);
            button.setSelected(each == measure);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(event -> {
                button.setSelected(true);
                measure = each;
                columns();
            });
            measures.getChildren().add(button);
        }
        return measures;
    }

    private FlowPane kinds() {
        ToggleGroup group = new ToggleGroup();
        FlowPane row = new FlowPane(6, 6);
        row.getStyleClass().add("kinds");
        for (Quoted each : Quoted.values()) {
            ToggleButton button = new ToggleButton();
            button.setToggleGroup(group);
            button.setSelected(each == quoted);
            button.setOnAction(event -> {
                button.setSelected(true);
                quoted = each;
                narrow();
            });
            kinds.put(each, button);
            row.getChildren().add(button);
        }
        return row;
    }

    private void fill() {
        Reading reading = model.reading();
        articles = ArticleTable.articles(model);
        List<String> ids = articles.stream().map(c -> c.article().id()).toList();
        table.setNothing(MESSAGES.text(model.isRead() ? "nothing" : "reading"));
        LookUp.in(reading, frame, () -> SpeakerRow.of(reading, ids), rows -> {
            if (reading == model.reading()) {
                all = rows;
                differing = Quoted.differing(reading, differences.getValue());
                cells = new SpeakerCells(model.colours().now());
                columns();
                narrow();
            }
        });
    }

    private void narrow() {
        kinds.forEach((kind, button) -> {
            long count = all.stream()
                    .filter(row -> kind.has(row, articles.size(), differing))
                    .count();
            button.setText(kind.inWords(count));
            button.setDisable(count == 0 && kind != quoted);
        });
        table.getItems()
                .setAll(all.stream()
                        .filter(row -> quoted.has(row, articles.size(), differing))
                        .toList());
        long shown = model.columns().stream()
                .filter(column -> column.shownProperty().get())
                .count();
        frame.explain(MESSAGES.text("explain", articles.size(), shown - articles.size()));
    }

    private void columns() {
        List<TableColumn<SpeakerRow, ?>> columns = new ArrayList<>();
        TableColumn<SpeakerRow, SpeakerRow> name =
                TableRows.column(MESSAGES.text("head.speaker"), 240, row -> row, cells::name);
        name.setMinWidth(120);
        name.setComparator(
                (a, b) -> a.speaker().name().compareToIgnoreCase(b.speaker().name()));
        columns.add(name);
        for (ColumnState article : articles) {
            TableColumn<SpeakerRow, Cell> column =
                    ArticleTable.column(article, (row, id) -> new Cell(row, row.in(id), measure), cells::cell);
            column.setComparator((a, b) -> Double.compare(a.value(), b.value()));
            columns.add(column);
        }
        columns.add(SpeakerCells.total(MESSAGES.text("head.quotes"), SpeakerRow::quotations));
        columns.add(SpeakerCells.total(MESSAGES.text("head.words"), SpeakerRow::words));
        table.getColumns().setAll(columns);
    }

    private void go(SpeakerRow row, @Nullable ColumnState article) {
        if (article != null) {
            row.in(article.article().id()).map(Part::first).ifPresent(this::look);
        }
    }

    private void look(Quotation quotation) {
        window.columns().goTo(quotation.article(), quotation.span());
        model.focusOn(quotation.article(), quotation.span());
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
        List<String> heads = new ArrayList<>(List.of(MESSAGES.text("head.speaker")));
        articles.forEach(c ->
                heads.add(MESSAGES.text("head.article", c.number(), c.article().title())));
        heads.add(MESSAGES.text("head.quotes"));
        heads.add(MESSAGES.text("head.words"));
        return Optional.of(new ViewTable(
                MESSAGES.text("taken", measure.inWords()),
                heads,
                table.getItems().stream().map(this::cells).toList()));
    }

    private List<String> cells(SpeakerRow row) {
        List<String> cells = new ArrayList<>(List.of(row.speaker().name()));
        articles.forEach(c -> cells.add(measure.number(row.in(c.article().id()))));
        cells.add(Integer.toString(row.quotations()));
        cells.add(Integer.toString(row.words()));
        return cells;
    }
}
