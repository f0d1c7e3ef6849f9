package org.crossquote.app.opening;

import java.util.List;
import java.util.function.Consumer;
import org.crossquote.app.status.MessageBanners;
import org.crossquote.app.status.StatusLine;

/** Says in the window what the workspace does, and what it could not do. */
public final class WorkspaceNews implements Workspace.Listener {
    private final MessageBanners messages;
    private final StatusLine status;
    private final Consumer<Origin> onOpened;
    private final Runnable onGrown;

    /**
     * @param onOpened hears where another collection has come from
     * @param onGrown hears that the rest of the open one has come
     */
    public WorkspaceNews(MessageBanners messages, StatusLine status, Consumer<Origin> onOpened, Runnable onGrown) {
        this.onGrown = onGrown;
        this.messages = messages;
        this.status = status;
        this.onOpened = onOpened;
    }

    @Override
    public void opened(Origin origin, CollectionLoader.Loaded opened) {
        messages.clearSaid();
        status.showProblems(opened.problems(), opened.leftAside());
        onOpened.accept(origin);
    }

    @Override
    public void grown(Origin origin, CollectionLoader.Loaded opened) {
        status.showProblems(opened.problems(), opened.leftAside());
        onGrown.run();
    }

    @Override
    public void stopped(String sentence) {
        messages.say(sentence);
    }

    @Override
    public void refused(List<String> sentences) {
        sentences.forEach(messages::say);
    }

    @Override
    public void works(String what, double done) {
        status.showWork(what, done);
    }
}
