package org.crossquote.app.speakers;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableColumn;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.crossquote.app.ColumnState;
import org.crossquote.app.SpeakerColours;
import org.crossquote.app.feature.Workbench;
import org.crossquote.app.speakers.SpeakerCells.Cell;
import org.crossquote.app.speakers.SpeakerRow.Part;
import org.crossquote.app.view.ArticleTable;
import org.crossquote.app.view.ArticleTablePage;
import org.crossquote.app.view.TableRows;
import org.crossquote.app.view.ViewTable;
import org.crossquote.difference.Difference;
import org.crossquote.export.drawing.Picture;
import org.crossquote.message.MessageFile;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.Speaker;
import org.crossquote.reading.Reading;
import org.crossquote.text.Article;
import org.jspecify.annotations.Nullable;

/** The speakers of the articles that are shown, by article; a cell leads to the quotations. */
final class SpeakersView extends ArticleTablePage<SpeakerRow, List<SpeakerRow>> {
    private static final MessageFile MESSAGES = MessageFile.beside(SpeakersView.class);

    private final Workbench window;
    private final ObservableValue<List<Difference>> differences;
    private final ObservableValue<Boolean> known;
    private final Map<Quoted, ToggleButton> kinds = new EnumMap<>(Quoted.class);
    private List<SpeakerRow> all = List.of();
    private Set<Speaker> differing = Set.of();
    private SpeakerCells cells = new SpeakerCells(new SpeakerColours(List.of()));
    private Measure measure = Measure.QUOTES;
    private Quoted quoted = Quoted.ANYWHERE;

    /** @param known whether the differences are found by now */
    SpeakersView(Workbench window, ObservableValue<List<Difference>> differences, ObservableValue<Boolean> known) {
        super(window.model(), window.actions(), MESSAGES.text("name"), MESSAGES.text("table"), "speakers-view");
        this.window = window;
        this.differences = differences;
        this.known = known;
        body().setTop(kinds());
        frame().addChoices(measures());
        differences.addListener((value, before, now) -> fill());
        known.addListener((value, before, now) -> fill());
        model().colours().onChange(this::fill);
        follow();
    }

    private HBox measures() {
        Map<Measure, String> names = new EnumMap<>(Measure.class);
        for (Measure each : Measure.values()) {
            names.put(each, each.inWords());
        }
        HBox row = new HBox(4);
        row.getChildren().addAll(choice(names, measure, chosen -> {
            measure = chosen;
            columns();
        }));
        return row;
    }

    private FlowPane kinds() {
        Map<Quoted, String> names = new EnumMap<>(Quoted.class);
        for (Quoted each : Quoted.values()) {
            names.put(each, "");
        }
        List<ToggleButton> buttons = choice(names, quoted, chosen -> {
            quoted = chosen;
            narrow();
        });
        for (Quoted each : Quoted.values()) {
            kinds.put(each, buttons.get(each.ordinal()));
        }
        FlowPane row = new FlowPane(6, 6);
        row.getStyleClass().add("kinds");
        row.getChildren().addAll(buttons);
        return row;
    }

    @Override
    protected void nothing(boolean isLookedUp) {
        rows().setNothing(MESSAGES.text(model().isRead() ? "nothing" : "reading"));
    }

    @Override
    protected List<SpeakerRow> find(Reading reading, List<Article> shown) {
        return SpeakerRow.of(reading, shown.stream().map(Article::id).toList());
    }

    @Override
    protected void show(List<SpeakerRow> found) {
        all = found;
        differing = Quoted.differing(model().reading(), differences.getValue());
        cells = new SpeakerCells(model().colours().now());
        columns();
        narrow();
    }

    private void narrow() {
        kinds.forEach((kind, button) -> {
            long count = all.stream()
                    .filter(row -> kind.has(row, articles().size(), differing))
                    .count();
            button.setText(
                    kind == Quoted.DIFFERING && !known.getValue()
                            ? MESSAGES.text("quoted.unknown")
                            : kind.inWords(count));
            button.setDisable(count == 0 && kind != quoted);
        });
        rows().getItems()
                .setAll(all.stream()
                        .filter(row -> quoted.has(row, articles().size(), differing))
                        .toList());
        frame().explain(explanation());
    }

    private String explanation() {
        long shown = model().columns().stream()
                .filter(column -> column.shownProperty().get())
                .count();
        return MESSAGES.text("explain", articles().size(), shown - articles().size());
    }

    private void columns() {
        List<TableColumn<SpeakerRow, ?>> columns = new ArrayList<>();
        TableColumn<SpeakerRow, SpeakerRow> name =
                TableRows.column(MESSAGES.text("head.speaker"), 240, row -> row, cells::name);
        name.setMinWidth(120);
        name.setComparator(
                (a, b) -> a.speaker().name().compareToIgnoreCase(b.speaker().name()));
        columns.add(name);
        for (ColumnState article : articles()) {
            TableColumn<SpeakerRow, Cell> column =
                    ArticleTable.column(article, (row, id) -> new Cell(row, row.in(id), measure), cells::cell);
            column.setComparator((a, b) -> Double.compare(a.value(), b.value()));
            columns.add(column);
        }
        columns.addAll(
                ArticleTable.placeOfTotals(columns.size(), articles().size()),
                List.of(
                        SpeakerCells.total(MESSAGES.text("head.quotes"), SpeakerRow::quotations),
                        SpeakerCells.total(MESSAGES.text("head.words"), SpeakerRow::words)));
        rows().getColumns().setAll(columns);
    }

    @Override
    protected void go(SpeakerRow row, @Nullable ColumnState article) {
        if (article != null) {
            row.in(article.article().id()).map(Part::first).ifPresent(this::look);
        }
    }

    private void look(Quotation quotation) {
        window.columns().goTo(quotation.article(), quotation.span());
        model().focusOn(quotation.article(), quotation.span());
    }

    private SpeakersTaken taken() {
        return new SpeakersTaken(
                explanation(),
                articles(),
                rows().getItems(),
                measure,
                model().colours().now());
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
