package org.crossquote.app.opening;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.crossquote.app.status.MessageBanners;
import org.crossquote.app.status.StatusLine;
import org.jspecify.annotations.Nullable;

/** Says in the window what the workspace does, and what it could not do. */
public final class WorkspaceNews implements Workspace.Listener {
    private final MessageBanners messages;
    private final StatusLine status;
    private final Consumer<@Nullable Path> onOpened;

    /** @param onOpened hears from which folder another collection has come, null for the bundled one */
    public WorkspaceNews(MessageBanners messages, StatusLine status, Consumer<@Nullable Path> onOpened) {
        this.messages = messages;
        this.status = status;
        this.onOpened = onOpened;
    }

    @Override
    public void opened(@Nullable Path folder, List<String> problems) {
        messages.clearSaid();
        status.showProblems(problems);
        onOpened.accept(folder);
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
