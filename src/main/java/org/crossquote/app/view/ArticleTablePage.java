package org.crossquote.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.crossquote.app.ColumnState;
import org.crossquote.app.LookUp;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.WhenSeen;
import org.crossquote.app.action.Actions;
import org.crossquote.reading.Reading;
import org.crossquote.text.Article;
import org.jspecify.annotations.Nullable;

/**
 * A main view that is a table with a column for each article that is shown. What it shows is looked up in the background whenever another
 * reading is there, and while it is seen.
 *
 * @param <R> what a row is about
 * @param <F> what is looked up
 */
public abstract class ArticleTablePage<R, F> implements ViewPage {
    private final ReaderModel model;
    private final ArticleTable<R> table = new ArticleTable<>();
    private final BorderPane body = new BorderPane(table);
    private final ViewFrame frame;
    private final WhenSeen content;
    private List<ColumnState> articles = List.of();

    /**
     * @param model what is open
     * @param actions the commands of the window
     * @param title of the view
     * @param told what a screen reader says of the table
     * @param styleClass of the view; its style sheet is beside the class, and has the same name without {@code -view}
     */
    protected ArticleTablePage(ReaderModel model, Actions actions, String title, String told, String styleClass) {
        this.model = model;
        body.getStyleClass().add("view-body");
        frame = new ViewFrame(model, actions, title, body);
        frame.getStyleClass().add(styleClass);
        String sheet = styleClass.replace("-view", ".css");
        frame.getStylesheets().add(getClass().getResource(sheet).toExternalForm());
        table.setAccessibleText(told);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        table.onCell(this::go);
        content = new WhenSeen(frame, this::lookUp);
    }

    /** Looks now, and from now on whenever something else is to be shown. The last thing that a constructor does. */
    protected final void follow() {
        model.readingProperty().addListener((value, before, now) -> content.fill());
        model.columns().addListener((InvalidationListener) value -> content.fill()); // they are others a moment later
        frame.sceneProperty().addListener((value, before, now) -> content.fill()); // other articles may be shown now
        content.fill();
    }

    /** Has everything looked up anew when it is seen. */
    protected final void fill() {
        content.fill();
    }

    private void lookUp() {
        Reading reading = model.reading();
        if (!articles.stream().allMatch(article -> ArticleTable.isOpen(model, article))) {
            table.getItems().clear(); // what is in another collection is not to be seen under the name of this one
        }
        articles = ArticleTable.articles(model);
        List<Article> shown = articles.stream().map(ColumnState::article).toList();
        nothing(false);
        LookUp.in(reading, frame, () -> find(reading, shown), found -> {
            if (reading == model.reading()) {
                nothing(true);
                show(found);
            }
        });
    }

    /** Looks up what is shown, in the background. */
    protected abstract F find(Reading reading, List<Article> articles);

    /** Shows what was found. */
    protected abstract void show(F found);

    /**
     * Says in the table why there is nothing in it.
     *
     * @param isLookedUp whether that is known by now
     */
    protected abstract void nothing(boolean isLookedUp);

    /**
     * Goes where a cell leads.
     *
     * @param article in whose column it is, or null for another one
     */
    protected abstract void go(R row, @Nullable ColumnState article);

    /**
     * Buttons of which one is chosen, always.
     *
     * @param names what the buttons say, by what they stand for
     * @param first what is chosen at first
     * @param chosen hears of another choice
     */
    protected static <K> List<ToggleButton> choice(Map<K, String> names, K first, Consumer<K> chosen) {
        ToggleGroup group = new ToggleGroup();
        List<ToggleButton> buttons = new ArrayList<>();
        names.forEach((key, name) -> {
            ToggleButton button = new ToggleButton(name);
            button.setToggleGroup(group);
            button.setSelected(key.equals(first));
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(event -> {
                button.setSelected(true);
                chosen.accept(key);
            });
            buttons.add(button);
        });
        return buttons;
    }

    /** What is open. */
    protected final ReaderModel model() {
        return model;
    }

    /** What is around the table. */
    protected final ViewFrame frame() {
        return frame;
    }

    /** What stands around the table below the head of the view. */
    protected final BorderPane body() {
        return body;
    }

    /** The table. */
    protected final ArticleTable<R> rows() {
        return table;
    }

    /** The articles that have a column, in their order. */
    protected final List<ColumnState> articles() {
        return articles;
    }

    @Override
    public final Region node() {
        return frame;
    }

    @Override
    public final void takeKeyboard() {
        table.takeKeyboard();
    }
}
