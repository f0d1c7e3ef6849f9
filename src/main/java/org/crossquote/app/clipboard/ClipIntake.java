package org.crossquote.app.clipboard;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossquote.app.ColumnState;
import org.crossquote.app.feature.Workbench;
import org.crossquote.app.opening.Origin;
import org.crossquote.app.opening.Workspace;
import org.crossquote.app.view.MainViews;
import org.crossquote.fault.Faults;
import org.crossquote.file.FailureWords;
import org.crossquote.message.MessageFile;
import org.crossquote.source.PastedArticle;
import org.crossquote.source.PastedCollections;
import org.crossquote.source.format.SourceFile;
import org.crossquote.source.format.UnreadableFileException;
import org.jspecify.annotations.Nullable;

/**
 * Takes in what was dropped or pasted. Files are opened where they lie. Texts and pages become articles of a pasted collection: of the open one, where
 * it is one, else of a new one. What was open before can be read beside it. FX thread only.
 */
final class ClipIntake {
    private static final MessageFile MESSAGES = MessageFile.beside(ClipIntake.class);

    private final Workbench window;
    private final Workspace workspace;
    private final PastedCollections pasted;
    private @Nullable Coming coming;
    private @Nullable String question;

    /**
     * What has been asked for and is not open yet.
     *
     * @param origin what is being opened
     * @param before what was open when it was asked for
     * @param title how that was called
     * @param article the file that was pasted, or null
     */
    private record Coming(
            Origin origin,
            Origin before,
            String title,
            @Nullable Path article) {}

    ClipIntake(Workbench window, PastedCollections pasted) {
        this.window = window;
        this.workspace = window.workspace();
        this.pasted = pasted;
        window.life().onOpened(this::opened);
    }

    /** Takes something in; an article goes into the open collection where that was pasted too. */
    void take(Clip clip) {
        take(clip, collection());
    }

    /** Takes something in; an article begins a collection. */
    void takeApart(Clip clip) {
        take(clip, Optional.empty());
    }

    /** The pasted collection that is open, alone or beside others. */
    Optional<Path> collection() {
        return workspace.origin().paths().stream().filter(pasted::isOne).findFirst();
    }

    private void take(Clip clip, Optional<Path> into) {
        if (clip.isEmpty()) {
            window.status().hint(MESSAGES.text("nothing"));
        } else if (!clip.files().isEmpty()) {
            open(new Origin(clip.files()), null);
        } else if (clip.isLink()) {
            window.status().hint(MESSAGES.text("link"));
        } else {
            window.work().background().execute(Faults.telling(() -> keep(clip, into)));
        }
    }

    private void keep(Clip clip, Optional<Path> into) {
        try {
            PastedArticle article = PastedArticle.of(clip.text(), clip.html());
            Optional<Path> there = into.isPresent() ? pasted.same(into.get(), article) : Optional.empty();
            if (there.isPresent()) {
                window.work().fx().execute(() -> isThere(there.get()));
                return;
            }
            Path collection = into.isPresent() ? into.get() : pasted.begin();
            Path file = pasted.add(collection, article);
            window.work().fx().execute(() -> kept(collection, file));
        } catch (UnreadableFileException e) {
            window.work().fx().execute(() -> window.banners().say(e.problem().sentence()));
        } catch (IOException e) {
            Faults.log(e);
            String sentence = MESSAGES.text("unkept", FailureWords.of(e));
            window.work().fx().execute(() -> window.banners().say(sentence));
        }
    }

    private void isThere(Path file) {
        Optional<ColumnState> column = window.model().column(SourceFile.nameOf(file));
        column.ifPresent(there -> {
            there.shownProperty().set(true);
            window.columns().setCurrentColumn(there);
            window.views().open(MainViews.READ);
        });
        window.status()
                .news(MESSAGES.text(
                        "twice",
                        column.map(there -> there.article().title()).orElseGet(() -> SourceFile.nameOf(file))));
    }

    private void kept(Path collection, Path file) {
        Origin open = workspace.origin();
        open(open.paths().contains(collection) ? open : Origin.of(collection), file);
    }

    private void open(Origin origin, @Nullable Path article) {
        coming = new Coming(
                origin,
                workspace.origin(),
                window.model().reading().collection().title(),
                article);
        workspace.open(origin);
    }

    private void opened() {
        if (question != null) {
            window.banners().takeBack(question);
            question = null;
        }
        Coming now = coming;
        coming = null;
        if (now == null || !now.origin().equals(workspace.origin())) {
            return;
        }
        String title = window.model().reading().collection().title();
        if (now.article() != null) {
            goTo(SourceFile.nameOf(now.article()));
            window.status().news(MESSAGES.text("pasted", title));
        }
        if (!now.before().isBundled() && !now.before().equals(now.origin())) {
            question = MESSAGES.text("beside", title, now.title());
            window.banners()
                    .ask(
                            question,
                            Map.of(
                                    MESSAGES.text("beside.yes"),
                                    () -> workspace.open(
                                            now.before().with(now.origin().paths()))));
        }
    }

    private void goTo(String file) {
        List<ColumnState> shown = window.model().columns().stream()
                .filter(column -> column.shownProperty().get())
                .toList();
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).article().id().equals(file)) {
                window.columns().goToColumn(i + 1);
            }
        }
    }
}
