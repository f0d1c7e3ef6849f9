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

    /** @param onOpened hears where another collection has come from */
    public WorkspaceNews(MessageBanners messages, StatusLine status, Consumer<Origin> onOpened) {
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
    public void refused(List<String> sentences) {
        sentences.forEach(messages::say);
    }

    @Override
    public void works(String what, double done) {
        status.showWork(what, done);
    }
}
