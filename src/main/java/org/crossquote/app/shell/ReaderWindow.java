package org.crossquote.app.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.crossquote.app.ColumnState;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.compare.ColumnsView;
import org.crossquote.app.note.NotesFeature;
import org.crossquote.app.note.NotesViewModel;
import org.crossquote.app.panel.SidePanel;
import org.crossquote.app.panel.WordingsView;
import org.crossquote.app.shell.RegionCycle.Part;
import org.jspecify.annotations.Nullable;

/** Everything in the window, wired together. It knows no stage, so that it can be drawn without one. */
public final class ReaderWindow {
    private final ReaderModel model;
    private final Actions actions = new Actions();
    private final MessageBanners messages = new MessageBanners();
    private final Overlay overlay = new Overlay();
    private final BooleanProperty panelShown = new SimpleBooleanProperty(true);
    private final ColumnsView columns;
    private final SidePanel panel;
    private final WordingsView wordings;
    private final StatusLine status;
    private final BorderPane page = new BorderPane();
    private final Scene scene;
    private final StyleSheets styleSheets;
    private final Workspace workspace;
    private final Bar bar;
    private final NotesFeature notes;
    private final ReadingPlaces places;
    private final WindowEdge edge;
    private Runnable onOpened = () -> {};

    /**
     * @param model has the open collection
     * @param folder where that came from, null for the articles that come with the program
     * @param preferences theme, text size and panel
     * @param width of the scene in pixels
     * @param height of the scene in pixels
     */
    public ReaderWindow(
            ReaderModel model,
            @Nullable Path folder,
            Preferences preferences,
            double width,
            double height,
            WindowServices outside) {
        this.model = model;
        model.textSizeProperty().set(preferences.textSize());
        model.shownProperty().set(preferences.shown());
        columns = new ColumnsView(model);
        places = new ReadingPlaces(model, columns);
        panel = new SidePanel(model);
        wordings = new WordingsView(model, this::focusColumns);
        panel.panelWidthProperty().set(preferences.panelWidth());
        status = new StatusLine(
                columns.positionTextProperty(),
                model.shownProperty().map(DisplayFilterText::of),
                this::stopWork,
                outside.later());
        NotesViewModel notesModel =
                new NotesViewModel(outside.notes(), outside.background(), outside.fx(), Clock.systemUTC());
        notes = new NotesFeature(
                notesModel,
                model,
                columns,
                id -> actions.get(id).keyText(),
                (title, known, take) -> new NameDialog(overlay, title, known, take).open(),
                outside.background(),
                outside.fx());
        scene = new Scene(new StackPane(page, notes.bar(), overlay), width, height);
        styleSheets = new StyleSheets(scene, preferences.theme());
        workspace = new Workspace(
                model,
                folder,
                outside.library(),
                outside.background(),
                outside.fx(),
                new WorkspaceNews(messages, status, this::opened));
        notes.wish(preferences.notes());
        register(outside);
        TransferActions transfer =
                new TransferActions(model, notes.transfer(), outside.files(), messages, status::news);
        new NotesPart(notes, transfer, panel, panelShown, actions, messages, overlay, status).install();
        transfer.register(actions);
        bar = new Bar(model, actions, new WindowMenus(model, actions));
        notes.speakerNotes().subscribe(bar::showNotes);
        new TextMenu(actions, model, columns, notes.corrections()).install();
        new SpeakerMenus(notes.corrections()).install(scene);
        layOut();
        panelShown.set(preferences.panelShown());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveMessage);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> status.next());
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> status.next());
        edge = new WindowEdge(scene);
        edge.install();
        new KeyboardHome(scene, this::focusColumns).install();
        new KeyMap(actions, overlay::isOpen, status::hint).install(scene);
    }

    private void register(WindowServices outside) {
        new CollectionActions(actions, workspace, status).register(outside.folders(), outside.quit());
        new ReaderActions(model, columns, actions, status::hint).register();
        new ViewActions(actions, styleSheets, overlay).register(this::nextRegion);
        new HelpActions(overlay, outside.background(), outside.fx()).register(actions);
        new ArticleActions(model, columns, overlay).register(actions);
        new PanelActions(actions, columns, panel, wordings, panelShown, new NoCounterpartText(model)).register();
    }

    /** Esc belongs to what lies over the window and to a field in which the reader writes before it belongs to a message. */
    private void leaveMessage(KeyEvent event) {
        if (!overlay.isOpen() && !(event.getTarget() instanceof TextInputControl) && messages.leave(event)) {
            event.consume();
        }
    }

    private void opened(@Nullable Path folder) {
        onOpened.run();
        places.opened(folder);
        places.goToLastColumn();
        notes.notes().open(model.reading().collection());
    }

    private void stopWork() {
        workspace.stop();
    }

    /** Gives the keys to the next part of the window: bar, columns, table of wordings, panel. */
    private void nextRegion() {
        new RegionCycle(
                        scene,
                        List.of(Part.of(bar), new Part(columns, this::focusColumns), Part.of(wordings), Part.of(panel)))
                .next();
    }

    /** Gives the keys to the article where the reader is, at first to the first one. */
    public void focusColumns() {
        ColumnState current = columns.currentColumnProperty().get();
        int position = current == null ? 0 : Math.max(0, shownColumns().indexOf(current));
        columns.goToColumn(position + 1);
    }

    private List<ColumnState> shownColumns() {
        return model.columns().stream()
                .filter(column -> column.shownProperty().get())
                .toList();
    }

    private void layOut() {
        page.getStyleClass().add("page");
        page.setTop(new VBox(bar, messages));
        page.setCenter(columns);
        page.setBottom(new VBox(wordings, status));
        panelShown.subscribe(shown -> page.setRight(shown ? panel : null));
    }

    /** The scene. */
    public Scene scene() {
        return scene;
    }

    /** What is open, and what runs. */
    public Workspace workspace() {
        return workspace;
    }

    /** Where every column was read last. */
    ReadingPlaces places() {
        return places;
    }

    /** The reader's notes. */
    public NotesFeature notes() {
        return notes;
    }

    /** All commands. */
    public Actions actions() {
        return actions;
    }

    /** The columns. */
    public ColumnsView columns() {
        return columns;
    }

    /** The theme, which the reader may change. */
    public ObservableValue<Theme> themeProperty() {
        return styleSheets.themeProperty();
    }

    /** The width of the panel in pixels, which the reader may change. */
    public ObservableValue<Number> panelWidthProperty() {
        return panel.panelWidthProperty();
    }

    /** Whether the panel is shown, which the reader may change. */
    public ObservableValue<Boolean> panelShownProperty() {
        return panelShown;
    }

    /**
     * Says when another collection is open.
     *
     * @param action run when it has been opened
     */
    public void setOnOpened(Runnable action) {
        onOpened = action;
    }

    /** Shows a sentence until the reader puts it away. */
    public void say(String sentence) {
        messages.say(sentence);
    }

    /**
     * Says that notes are not on disk although the window is to be closed.
     *
     * @param sentences why
     * @param again tries once more
     * @param anyway closes without them
     */
    void askUnsaved(List<String> sentences, Runnable again, Runnable anyway) {
        messages.askUnsaved(sentences, again, anyway);
    }

    /** Shows a sentence with something that can be done about it. */
    void ask(String sentence, Map<String, Runnable> choices) {
        messages.ask(sentence, choices);
    }

    /** The sentences that are shown. */
    public List<String> messages() {
        return messages.texts();
    }

    /** Shows what could not be read. */
    public void showProblems(List<String> problems) {
        status.showProblems(problems);
    }
}
