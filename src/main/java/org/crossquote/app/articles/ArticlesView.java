package org.crossquote.app.articles;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.scene.control.Button;
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
import org.crossquote.app.view.ArticleTable;
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
    private final ArticleRows rows = new ArticleRows();
    private final TableView<ArticleRow> table = rows.table();
    private final TextField filter = new TextField();
    private final EventList eventList = new EventList(this::show);
    private final Button asColumns = new Button();
    private final ProblemsFoot foot = new ProblemsFoot();
    private final ViewFrame frame;
    private final WhenSeen content;
    private final WhenSeen shares;
    private SharedWith shared = SharedWith.NOBODY;

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
        model.textSizeProperty().subscribe(size -> {
            double words = TextScale.around(size.doubleValue());
            rows.setColumns(new ArticleColumns(this::toggle, () -> shared, words).all());
        });
        filter.setPromptText(MESSAGES.text("filter"));
        filter.setAccessibleText(MESSAGES.text("filter"));
        asColumns.setOnAction(event -> showListed());
        asColumns.setMinWidth(Region.USE_PREF_SIZE);
    }

    private void follow() {
        filter.textProperty().addListener((value, before, now) -> narrow());
        eventList.getSelectionModel().selectedItemProperty().addListener((value, before, now) -> narrow());
        rows.listed().addListener((InvalidationListener) value -> count());
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
        if (!rows.all().stream().allMatch(row -> ArticleTable.isOpen(model, row.column()))) {
            rows.empty(); // what is in another collection is not to be seen under the name of this one
            count();
        }
        LookUp.in(reading, frame, () -> ArticleRow.of(reading, columns, isRead), found -> {
            if (reading == model.reading()) {
                rows.show(found);
                count();
            }
        });
        shares.fill();
        if (model.isRead()) {
            events.ask(groups -> eventList.show(reading.collection().articles().size(), groups));
        }
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
        rows.narrow(row -> (event.isEmpty() || of.contains(row.id())) && (typed.isBlank() || row.has(typed)));
    }

    private String explanation() {
        long columns = model.columns().stream()
                .filter(column -> column.shownProperty().get())
                .count();
        String with = shared.number() == 0 ? "" : MESSAGES.text("explain.shared", shared.number());
        return MESSAGES.text("explain", rows.all().size(), columns, with);
    }

    private void count() {
        frame.explain(explanation());
        asColumns.setText(MESSAGES.text("as-columns", rows.listed().size()));
        asColumns.setDisable(rows.listed().isEmpty());
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
        show(new EventGroup(rows.listed().stream().map(ArticleRow::id).toList(), List.of()));
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
        return new ArticlesTaken(explanation(), List.copyOf(rows.sorted()), shared, foot.getText());
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
