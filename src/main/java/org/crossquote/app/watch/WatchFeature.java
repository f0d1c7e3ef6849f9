package org.crossquote.app.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import org.crossquote.app.Focus;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.change.EarlierTexts;
import org.crossquote.app.feature.Feature;
import org.crossquote.app.feature.Workbench;
import org.crossquote.app.opening.CollectionLoader;
import org.crossquote.app.opening.Origin;
import org.crossquote.fault.Faults;
import org.crossquote.link.Passage;
import org.crossquote.message.MessageFile;
import org.crossquote.reading.Reading;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleCollection;
import org.crossquote.work.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Watches the files of what is open. What has changed is read again in the background and said in the status line, where it moves nothing; it is shown when the reader wants it, so that
 * nothing moves under his eyes.
 */
public final class WatchFeature implements Feature {
    private static final MessageFile MESSAGES = MessageFile.beside(WatchFeature.class);

    /** The clock of a disk and that of the program need not agree to the second. */
    private static final Duration CLOCKS = Duration.ofSeconds(2);

    private final Watcher watcher;
    private final CollectionLoader library;
    private final Clock clock;
    private final EarlierTexts texts;
    private Watcher.@Nullable Watch watch;
    private final StringProperty said = new SimpleStringProperty("");
    private final StringProperty list = new SimpleStringProperty("");
    private Runnable show = () -> {};

    /** What is open now was read after this moment. */
    private Instant lastOpened;

    /** Counts what was opened, so that what comes late from the one before is not taken for this. */
    private int opened;

    /**
     * @param watcher sees that files change
     * @param library reads them again
     * @param clock says when
     * @param texts keeps what changed articles said before
     */
    public WatchFeature(Watcher watcher, CollectionLoader library, Clock clock, EarlierTexts texts) {
        this.texts = texts;
        this.watcher = watcher;
        this.library = library;
        this.clock = clock;
        lastOpened = ProcessHandle.current().info().startInstant().orElseGet(clock::instant);
    }

    @Override
    public void install(Workbench window) {
        window.status().addOffer("changes", said, list, () -> show.run());
        window.life().onOpened(() -> {
            end();
            said.set("");
            if (window.model().coming().isEmpty()) {
                begin(window);
            }
        });
        window.life().onGrown(() -> begin(window));
        window.life().onEnd(this::end);
    }

    private void begin(Workbench window) {
        end();
        said.set("");
        Origin origin = window.workspace().origin();
        if (origin.isBundled()) {
            return;
        }
        int number = opened;
        Instant since = lastOpened.minus(CLOCKS);
        lastOpened = clock.instant();
        // The first look at a disk may take its time.
        window.work().background().execute(Faults.telling(() -> {
            Watcher.Watch begun = watcher.watch(origin.paths(), since, () -> changed(window, origin, number));
            window.work().fx().execute(() -> keep(begun, number));
        }));
    }

    private void keep(Watcher.Watch begun, int number) {
        if (number == opened) {
            watch = begun;
        } else {
            begun.close();
        }
    }

    private void end() {
        opened++;
        if (watch != null) {
            watch.close();
            watch = null;
        }
    }

    /** On the watcher's thread. */
    private void changed(Workbench window, Origin origin, int number) {
        try {
            CollectionLoader.Loaded now = library.again(origin, Progress.none());
            window.work().fx().execute(() -> {
                if (number == opened) {
                    say(window, now);
                }
            });
        } catch (CancellationException e) {
            // It is not watched any more.
        }
    }

    private void say(Workbench window, CollectionLoader.Loaded now) {
        if (now.collection().articles().isEmpty()) {
            said.set(MESSAGES.text("all-gone"));
            list.set("");
            show = () -> window.workspace().reread(); // which says what is missing
            return;
        }
        CollectionChanges changes =
                CollectionChanges.between(window.model().foundProperty().get().collection(), now.collection());
        said.set(changes.areNone() ? "" : MESSAGES.text("changes", changes.inWords()));
        list.set(changes.listed());
        show = () -> ask(window, now, changes);
    }

    /** Shows everything as it is now; what has changed in an article can be seen from then on. */
    private void ask(Workbench window, CollectionLoader.Loaded now, CollectionChanges changes) {
        Map<String, String> before = new HashMap<>();
        window.model()
                .foundProperty()
                .get()
                .collection()
                .articles()
                .forEach(article -> before.put(article.id(), article.text()));
        show(window, now);
        for (Article changed : changes.changed()) {
            String was = before.get(changed.id());
            if (was != null && texts.of(changed).isEmpty()) {
                texts.add(changed.id(), was);
            }
        }
        List<Article> otherWords = changes.changed().stream()
                .filter(article -> texts.of(article).isPresent())
                .toList();
        if (!otherWords.isEmpty()) {
            Article first = otherWords.getFirst();
            String sentence = MESSAGES.text("shown", otherWords.size(), first.title());
            window.banners()
                    .ask(sentence, Map.of(MESSAGES.text("what"), () -> texts.show(first)), MESSAGES.text("leave"));
        }
    }

    private static void show(Workbench window, CollectionLoader.Loaded now) {
        Focus focus = window.model().focus();
        window.workspace().show(now);
        if (focus != null) {
            lookAgain(window.model(), focus.passage());
        }
    }

    /** What was looked at before is looked at again, as far as it still stands there, when what belongs to it has been found. */
    private static void lookAgain(ReaderModel model, Passage passage) {
        if (model.isRead()) {
            focus(model, passage);
            return;
        }
        ArticleCollection shown = model.reading().collection();
        model.foundProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Reading> value, Reading before, Reading found) {
                model.foundProperty().removeListener(this);
                if (found.collection() == shown && model.focus() == null) {
                    focus(model, passage);
                }
            }
        });
    }

    private static void focus(ReaderModel model, Passage passage) {
        model.reading()
                .collection()
                .article(passage.article())
                .filter(article -> passage.span().end() <= article.text().length()
                        && article.at(passage.span()).equals(passage.exact()))
                .ifPresent(article -> model.focusOn(passage.article(), passage.span()));
    }
}
