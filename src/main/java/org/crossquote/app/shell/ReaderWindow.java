package org.crossquote.app.shell;

import java.util.List;
import javafx.scene.Scene;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.action.Actions;
import org.crossquote.app.action.PaletteSources;
import org.crossquote.app.bar.Bar;
import org.crossquote.app.bar.DisplayFilterText;
import org.crossquote.app.bar.WindowMenus;
import org.crossquote.app.compare.ColumnsView;
import org.crossquote.app.feature.ContextMenus;
import org.crossquote.app.feature.Feature;
import org.crossquote.app.feature.WindowLife;
import org.crossquote.app.feature.Work;
import org.crossquote.app.feature.Workbench;
import org.crossquote.app.opening.CollectionActions;
import org.crossquote.app.opening.CollectionLoader;
import org.crossquote.app.opening.Origin;
import org.crossquote.app.opening.Workspace;
import org.crossquote.app.opening.WorkspaceNews;
import org.crossquote.app.overlay.Overlay;
import org.crossquote.app.place.ReadingPlaces;
import org.crossquote.app.preference.PreferenceValues;
import org.crossquote.app.preference.Preferences;
import org.crossquote.app.preference.item.PreferenceItems;
import org.crossquote.app.status.MessageBanners;
import org.crossquote.app.status.StatusLine;
import org.crossquote.app.style.StyleSheets;
import org.crossquote.app.view.MainViews;
import org.crossquote.app.view.ViewCommands;

/**
 * The window: it lays out the columns and what its features bring, and knows none of them from inside. It knows no stage either, so that it can
 * be drawn without one.
 */
public final class ReaderWindow {
    private final ReaderModel model;
    private final Actions actions = new Actions();
    private final MessageBanners messages = new MessageBanners();
    private final Overlay overlay = new Overlay();
    private final WindowLife life = new WindowLife();
    private final ContextMenus menus = new ContextMenus();
    private final PreferenceValues preferences;
    private final ColumnsView columns;
    private final ColumnsPage columnsPage;
    private final MainViews views;
    private final WindowLayout layout;
    private final StatusLine status;
    private final Scene scene;
    private final StyleSheets styleSheets;
    private final Workspace workspace;
    private final ReadingPlaces places;
    private final WindowEdge edge;
    private final List<Feature> features;
    private final Workbench workbench;
    private final EarlyKeys early;
    private boolean furnished;
    private Runnable onOpened = () -> {};

    /**
     * Lays the window out, with the articles and the features that are seen first: {@link #furnish()} puts the others in.
     *
     * @param model has the open collection
     * @param origin where that came from
     * @param first the preferences at the start
     * @param width of the scene in pixels
     * @param height of the scene in pixels
     * @param features what the window can do, in the order in which they come in
     */
    public ReaderWindow(
            ReaderModel model,
            Origin origin,
            Preferences first,
            double width,
            double height,
            WindowServices services,
            List<Feature> features) {
        this.model = model;
        this.features = List.copyOf(features);
        model.setKeys(actions);
        preferences = new PreferenceValues(first);
        columns = new ColumnsView(model);
        columnsPage = new ColumnsPage(model, columns);
        places = new ReadingPlaces(model, columns);
        status = new StatusLine(
                columns.positionTextProperty(),
                model.shownProperty().map(DisplayFilterText::of),
                this::stopWork,
                services.later());
        views = new MainViews(columnsPage, actions, preferences.of(MainViews.SECTION));
        new ViewCommands(views, services.files()::toWrite, services.background(), services.fx(), status::news)
                .register(actions);
        columns.setOnWanted(views::read);
        layout = new WindowLayout(model, columns, messages, status, overlay, views);
        PanelPreferences.bind(preferences, layout.panel());
        layout.setBar(new Bar(model, actions, new WindowMenus(model, actions)));
        // Last, with all that is seen first in it: what is added to a scene is styled at once.
        scene = new Scene(layout.root(), width, height);
        styleSheets = StyleSheets.of(scene, first);
        workspace = new Workspace(
                model,
                origin,
                services.library(),
                services.background(),
                services.fx(),
                new WorkspaceNews(messages, status, this::opened, life::grown));
        new CollectionActions(actions, workspace, status)
                .register(services.folders(), services.files()::toRead, services.quit());
        workbench = workbench(services);
        edge = new WindowEdge(scene);
        edge.install();
        early = new EarlyKeys(scene);
        install(true);
    }

    private void install(boolean seenFirst) {
        features.stream()
                .filter(feature -> feature.isSeenFirst() == seenFirst)
                .forEach(feature -> feature.install(workbench));
    }

    /**
     * Puts the other features in. Until then the window shows what is open and answers nothing: what a reader sees first, their text, does not wait
     * for what they will ask for later. What is typed meanwhile is answered now. Called a second time it does nothing.
     *
     * @return this
     */
    public ReaderWindow furnish() {
        if (!furnished) {
            furnished = true;
            styleSheets.addTogether(() -> install(false));
            views.restore();
            WindowKeys keys = new WindowKeys(scene, actions, overlay, messages, status, layout::focusMain);
            keys.follow(preferences);
            new TextMenu(columns, menus).install();
            new SpeakerMenus(menus).install(scene);
            keys.install();
            early.giveBack();
        }
        return this;
    }

    private Workbench workbench(WindowServices services) {
        return new Workbench(
                model,
                columns,
                actions,
                new PaletteSources(),
                layout.panel(),
                views,
                layout,
                menus,
                status,
                messages,
                overlay,
                styleSheets,
                new Work(services.background(), services.fx(), services.later()),
                preferences,
                new PreferenceItems(),
                life,
                workspace);
    }

    private void opened(Origin origin) {
        onOpened.run();
        places.opened(origin);
        places.goToLastColumn();
        life.opened();
    }

    private void stopWork() {
        workspace.stop();
    }

    /** Gives the keys to the article where the reader is, at first to the first one. */
    public void focusColumns() {
        columnsPage.takeKeyboard();
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
    public ReadingPlaces places() {
        return places;
    }

    /** What the features are told of the window. */
    public WindowLife life() {
        return life;
    }

    /** What is remembered, as it is now. */
    public PreferenceValues preferences() {
        return preferences;
    }

    /** All commands. */
    public Actions actions() {
        return actions;
    }

    /** The main views. */
    public MainViews views() {
        return views;
    }

    /** The columns. */
    public ColumnsView columns() {
        return columns;
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

    /** Where what the reader must know or decide is said. */
    MessageBanners banners() {
        return messages;
    }

    /** The sentences that are shown. */
    public List<String> messages() {
        return messages.texts();
    }

    /** Shows what could not be read. */
    public void showProblems(CollectionLoader.Loaded opened) {
        status.showProblems(opened.problems(), opened.leftAside());
    }

    /** What the features offer in menus. */
    ContextMenus menus() {
        return menus;
    }

    /** What the window can do. */
    public List<Feature> features() {
        return features;
    }
}
