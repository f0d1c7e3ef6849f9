package org.crossquote.app.articles;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.crossquote.app.ColumnState;
import org.crossquote.app.Focus;
import org.crossquote.app.LookUp;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.TextScale;
import org.crossquote.app.WhenSeen;
import org.crossquote.app.feature.Workbench;
import org.crossquote.app.view.MainViews;
import org.crossquote.app.view.SortMenu;
import org.crossquote.app.view.TableRows;
import org.crossquote.app.view.ViewFrame;
import org.crossquote.app.view.ViewPage;
import org.crossquote.app.view.ViewTable;
import org.crossquote.export.drawing.Picture;
import org.crossquote.message.MessageFile;
import org.crossquote.reading.Reading;
import org.crossquote.reading.SharedPassages;
import org.crossquote.witness.EventGroup;
import org.jspecify.annotations.Nullable;

/** All articles in a table, whether they are shown as columns or not, with the events of which they tell beside it. */
final class ArticlesView implements ViewPage {
    private static final MessageFile MESSAGES = MessageFile.beside(ArticlesView.class);
    private final Workbench window;
    private final ReaderModel model;
    private final EventsViewModel events;
    private final ObservableList<ArticleRow> all = FXCollections.observableArrayList();
    private final FilteredList<ArticleRow> listed = new FilteredList<>(all);
    private final SortedList<ArticleRow> sorted = new SortedList<>(listed);
    private final TableView<ArticleRow> table = new TableView<>(sorted);
    private final ColumnFit fitted = new ColumnFit(table);
    private final TextField filter = new TextField();
    private final EventList eventList = new EventList(this::show);
    private final Button asColumns = new Button();
    private final ProblemsFoot foot = new ProblemsFoot();
    private final ViewFrame frame;
    private final WhenSeen content;
    private final WhenSeen shares;
    private final Label nothing = new Label(MESSAGES.text("nothing"));
    private SharedWith shared = SharedWith.NOBODY;
    /** The id of the article that was selected before the list was emptied; empty for none. */
    private String chosen = "";

    /**
     * @param delete deletes an article, given by its id, if it is one that was pasted
     * @param rename asks for another title of such an article
     */
    ArticlesView(Workbench window, EventsViewModel events, Consumer<String> delete, Consumer<String> rename) {
        this.window = window;
        this.events = events;
        model = window.model();
        BorderPane body = new BorderPane(table);
        body.getStyleClass().add("view-body");
        body.setLeft(eventList);
        body.setBottom(foot);
        frame = new ViewFrame(model, window.actions(), MESSAGES.text("name"), body);
        frame.getStylesheets()
                .add(ArticlesView.class.getResource("articles.css").toExternalForm());
        frame.getStyleClass().add("articles-view");
        setUp();
        frame.addChoices(filter, asColumns, new SortMenu(table));
        new ArticleKeys(table, filter, this::toggle, this::goTo, this::leave, delete, rename).install();
        content = new WhenSeen(frame, this::fill);
        shares = new WhenSeen(frame, () -> lookUpShared(model.reading()));
        follow();
        content.fill();
    }

    private void setUp() {
        sorted.comparatorProperty().bind(table.comparatorProperty());
        model.textSizeProperty().subscribe(size -> {
            double words = TextScale.around(size.doubleValue());
            table.getColumns().setAll(new ArticleColumns(this::toggle, () -> shared, words).all());
            fitted.fit();
        });
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setAccessibleText(MESSAGES.text("table"));
        table.setRowFactory(made -> new ShownRow());
        nothing.getStyleClass().add("soft");
        table.setPlaceholder(nothing);
        filter.setPromptText(MESSAGES.text("filter"));
        filter.setAccessibleText(MESSAGES.text("filter"));
        asColumns.setOnAction(event -> showListed());
        asColumns.setMinWidth(Region.USE_PREF_SIZE);
    }

    private void follow() {
        filter.textProperty().addListener((value, before, now) -> narrow());
        eventList.getSelectionModel().selectedItemProperty().addListener((value, before, now) -> narrow());
        listed.addListener((InvalidationListener) value -> count());
        model.readingProperty().addListener((value, before, now) -> content.fill());
        model.columns().addListener((InvalidationListener) value -> content.fill()); // they are others a moment later
        model.focusProperty().addListener((value, before, now) -> shares.fill());
        window.columns().currentColumnProperty().addListener((value, before, now) -> shares.fill());
        window.status().problemsProperty().addListener((value, before, now) -> foot.show(now));
        foot.show(window.status().problemsProperty().get());
    }

    private void fill() {
        Reading reading = model.reading();
        List<ColumnState> columns = List.copyOf(model.columns());
        boolean isRead = model.isRead();
        forget();
        LookUp.in(reading, frame, () -> ArticleRow.of(reading, columns, isRead), rows -> {
            if (reading == model.reading()) {
                nothing.setText(MESSAGES.text("nothing"));
                show(rows);
            }
        });
        shares.fill();
        if (model.isRead()) {
            events.ask(groups -> eventList.show(reading.collection().articles().size(), groups));
        }
    }

    /** What is in another collection is not to be seen under the name of this one. */
    private void forget() {
        if (!all.stream().map(ArticleRow::column).allMatch(model::isOpen)) {
            ArticleRow selected = table.getSelectionModel().getSelectedItem();
            chosen = selected == null ? chosen : selected.id();
            nothing.setText(MESSAGES.text("coming"));
            all.clear();
            count();
        }
    }

    /** The rows are the same while the same articles are open and the same was found in them: then nothing is to be put anew. */
    private void show(List<ArticleRow> rows) {
        if (!all.equals(rows)) {
            ArticleRow selected = table.getSelectionModel().getSelectedItem();
            String id = selected == null ? chosen : selected.id();
            chosen = "";
            all.setAll(rows);
            columnOf("outlet")
                    .setVisible(rows.stream().anyMatch(row -> !row.outlet().isEmpty()));
            columnOf("date").setVisible(rows.stream().anyMatch(row -> row.date() != null));
            fitted.fit();
            rows.stream().filter(row -> row.id().equals(id)).findFirst().ifPresent(row -> {
                table.getSelectionModel().clearSelection();
                table.getSelectionModel().select(row);
            });
        }
        count();
    }

    private TableColumn<ArticleRow, ?> columnOf(String id) {
        return table.getColumns().stream()
                .filter(column -> column.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void lookUpShared(Reading reading) {
        ColumnState one = inHand();
        if (one == null) {
            shared = SharedWith.NOBODY;
            return;
        }
        LookUp.in(
                reading, frame, () -> SharedPassages.with(reading, one.article().id()), counts -> {
                    if (reading == model.reading()) {
                        shared = new SharedWith(one.number(), counts);
                        table.refresh();
                        count();
                    }
                });
    }

    /** The article of what the reader looks at, otherwise the one where he is. */
    private @Nullable ColumnState inHand() {
        Focus focus = model.focus();
        return focus == null
                ? window.columns().currentColumnProperty().get()
                : model.column(focus.passage().article()).orElse(null);
    }

    private void narrow() {
        Optional<EventGroup> event = eventList.chosen();
        Set<String> of = event.map(group -> (Set<String>) new HashSet<>(group.articles()))
                .orElse(Set.of());
        String typed = filter.getText();
        listed.setPredicate(row -> (event.isEmpty() || of.contains(row.id())) && (typed.isBlank() || row.has(typed)));
    }

    private String explanation() {
        long columns = model.columns().stream()
                .filter(column -> column.shownProperty().get())
                .count();
        String with = shared.number() == 0 ? "" : MESSAGES.text("explain.shared", shared.number());
        return MESSAGES.text("explain", all.size(), columns, with);
    }

    private void count() {
        frame.explain(explanation());
        asColumns.setText(MESSAGES.text("as-columns", listed.size()));
        asColumns.setDisable(listed.isEmpty());
    }

    /** The last column that is shown stays. */
    private void toggle(ArticleRow row) {
        boolean isShown = row.column().shownProperty().get();
        long others = model.columns().stream()
                .filter(c -> c != row.column() && c.shownProperty().get())
                .count();
        if (isShown && others == 0) {
            window.status().hint(MESSAGES.text("last"));
            return;
        }
        row.column().shownProperty().set(!isShown);
        count();
    }

    private void goTo(ArticleRow row) {
        row.column().shownProperty().set(true);
        window.columns().setCurrentColumn(row.column());
        window.views().open(MainViews.READ);
    }

    private void showListed() {
        show(new EventGroup(listed.stream().map(ArticleRow::id).toList(), List.of()));
    }

    private void show(EventGroup group) {
        model.showOnly(group.articles());
        leave();
    }

    private void leave() {
        window.views().open(MainViews.READ);
    }

    @Override
    public Region node() {
        return frame;
    }

    @Override
    public void takeKeyboard() {
        TableRows.takeKeyboard(table);
    }

    private ArticlesTaken taken() {
        return new ArticlesTaken(explanation(), List.copyOf(sorted), shared, foot.getText());
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
