package org.crossquote.app.clipboard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.crossquote.app.feature.Workbench;
import org.crossquote.app.opening.Origin;
import org.crossquote.app.opening.Workspace;
import org.crossquote.app.overlay.NameDialog;
import org.crossquote.fault.Faults;
import org.crossquote.file.FailureWords;
import org.crossquote.message.MessageFile;
import org.crossquote.source.PastedCollections;
import org.crossquote.text.Article;
import org.jspecify.annotations.Nullable;

/** Deletes and renames what was pasted; a file of the reader's own is never touched. FX thread only. */
final class PastedArticles {
    private static final MessageFile MESSAGES = MessageFile.beside(PastedArticles.class);

    private final Workbench window;
    private final Workspace workspace;
    private final PastedCollections pasted;
    private final ToIntFunction<String> notes;
    private @Nullable String offer;

    /** @param notes how many notes hang on an article, given by its id */
    PastedArticles(Workbench window, PastedCollections pasted, ToIntFunction<String> notes) {
        this.window = window;
        this.workspace = window.workspace();
        this.pasted = pasted;
        this.notes = notes;
    }

    /** The file of an article of the open collection, if it was pasted. */
    Optional<Path> file(String article) {
        String file = article.replaceFirst("#\\d+$", ""); // a pasted export may hold several
        return workspace.origin().paths().stream()
                .filter(pasted::isOne)
                .flatMap(collection -> Stream.of(collection.resolve(article), collection.resolve(file))
                        .filter(path -> collection.equals(path.getParent()) && Files.isRegularFile(path)))
                .findFirst();
    }

    /** Deletes an article, after a question where notes hang on it. */
    void delete(String article) {
        with(article, (path, title) -> {
            int many = notes.applyAsInt(article);
            if (many == 0) {
                remove(path, title);
            } else {
                window.banners()
                        .ask(
                                MESSAGES.text("delete.notes", title, many),
                                Map.of(MESSAGES.text("delete.yes"), () -> remove(path, title)),
                                MESSAGES.text("delete.no"));
            }
        });
    }

    private void remove(Path file, String title) {
        change("undeleted", () -> {
            PastedCollections.Removed removed = pasted.remove(file);
            window.work().fx().execute(() -> removed(removed, title));
        });
    }

    private void removed(PastedCollections.Removed removed, String title) {
        Origin before = workspace.origin();
        if (removed.anyLeft() || before.paths().size() > 1) {
            workspace.reread();
        } else {
            workspace.openBundled();
        }
        forgetOffer();
        offer = MESSAGES.text("deleted", title);
        window.banners()
                .ask(
                        offer,
                        Map.of(MESSAGES.text("deleted.undo"), () -> putBack(removed, before)),
                        MESSAGES.text("deleted.leave"));
    }

    private void putBack(PastedCollections.Removed removed, Origin before) {
        change("unrestored", () -> {
            pasted.putBack(removed);
            window.work().fx().execute(() -> workspace.open(before));
        });
    }

    /** What was deleted last can be put back; of what was deleted before only that is offered no longer. */
    private void forgetOffer() {
        if (offer != null) {
            window.banners().takeBack(offer);
        }
    }

    /** Asks for another title of an article. */
    void rename(String article) {
        with(
                article,
                (path, title) -> new NameDialog(
                                window.overlay(), MESSAGES.text("rename", title), List.of(title), typed -> {
                                    if (!typed.isBlank() && !typed.equals(title)) {
                                        changeAndReread(() -> pasted.renameArticle(path, typed));
                                    }
                                })
                        .open());
    }

    /** Gives the pasted collection another name. */
    void rename(Path collection, String title) {
        changeAndReread(() -> pasted.rename(collection, title));
    }

    private void changeAndReread(Change change) {
        change("unnamed", () -> {
            change.make();
            window.work().fx().execute(workspace::reread);
        });
    }

    private interface PastedFile {
        void use(Path path, String title);
    }

    private void with(String article, PastedFile use) {
        Optional<Path> path = file(article);
        Optional<Article> known = window.model().column(article).map(column -> column.article());
        if (path.isPresent() && known.isPresent()) {
            use.use(path.get(), known.get().title());
        } else {
            window.status().hint(MESSAGES.text("not-pasted"));
        }
    }

    private interface Change {
        void make() throws IOException;
    }

    /** Does it in the background. */
    private void change(String failure, Change change) {
        Consumer<IOException> say = e -> {
            Faults.log(e);
            String sentence = MESSAGES.text(failure, FailureWords.of(e));
            window.work().fx().execute(() -> window.banners().say(sentence));
        };
        window.work().background().execute(Faults.telling(() -> {
            try {
                change.make();
            } catch (IOException e) {
                say.accept(e);
            }
        }));
    }
}
