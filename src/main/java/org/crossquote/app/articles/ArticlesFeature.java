package org.crossquote.app.articles;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.crossquote.app.ColumnState;
import org.crossquote.app.action.Action.Group;
import org.crossquote.app.feature.Feature;
import org.crossquote.app.feature.Workbench;
import org.crossquote.app.view.MainView;
import org.crossquote.app.view.MainViews;
import org.crossquote.message.MessageFile;
import org.crossquote.reading.Reading;
import org.crossquote.witness.EventGroup;

/** The list of all articles as a main view, and the articles on one event as columns. */
public final class ArticlesFeature implements Feature {
    private static final MessageFile MESSAGES = MessageFile.beside(ArticlesFeature.class);
    private static final int ORDER = 6;

    private final Function<Reading, List<EventGroup>> finder;
    private final Consumer<String> delete;
    private final Consumer<String> rename;

    /**
     * @param finder gives the events of a reading; runs in the background
     * @param delete deletes an article, given by its id, if it is one that was pasted
     * @param rename asks for another title of such an article
     */
    public ArticlesFeature(
            Function<Reading, List<EventGroup>> finder, Consumer<String> delete, Consumer<String> rename) {
        this.delete = delete;
        this.rename = rename;
        this.finder = finder;
    }

    @Override
    public void install(Workbench window) {
        EventsViewModel events = new EventsViewModel(window.model(), finder, window.work());
        window.views()
                .add(new MainView(
                        "articles",
                        MESSAGES.text("name"),
                        ORDER,
                        () -> new ArticlesView(window, events, delete, rename)));
        var current = window.columns().currentColumnProperty();
        window.actions()
                .add(
                        Group.COLUMNS,
                        "articles.event",
                        MESSAGES.text("command.articles.event"),
                        current.isNotNull(),
                        () -> MESSAGES.text("event.no-article"),
                        () -> showEvent(window, events, current.get()));
        window.life().onEnd(events::stop);
    }

    private static void showEvent(Workbench window, EventsViewModel events, ColumnState column) {
        events.ask(groups -> {
            Optional<EventGroup> event = Optional.ofNullable(
                    EventList.byArticle(groups).get(column.article().id()));
            if (event.isEmpty()) {
                window.status().hint(MESSAGES.text("event.alone", column.number()));
                return;
            }
            window.model().showOnly(event.get().articles());
            window.views().open(MainViews.READ);
            window.status()
                    .news(MESSAGES.text("event.shown", event.get().articles().size(), EventList.name(event.get())));
        });
    }
}
