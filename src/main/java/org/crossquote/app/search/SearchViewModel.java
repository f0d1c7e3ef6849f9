package org.crossquote.app.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.crossquote.app.ColumnState;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.compare.ColumnsView;
import org.crossquote.app.feature.Work;
import org.crossquote.app.note.model.NotesViewModel;
import org.crossquote.app.note.model.PlacedNote;
import org.crossquote.fault.Faults;
import org.crossquote.message.MessageFile;
import org.crossquote.search.ArticleSearch;
import org.crossquote.text.Article;
import org.crossquote.work.Progress;
import org.jspecify.annotations.Nullable;

/**
 * What the reader searches for, and what was found. The words of the articles are read when something is searched for the first time; queries
 * are answered in the background, and only the answer to the last one is shown. FX thread only.
 */
final class SearchViewModel {
    private static final MessageFile SENTENCES = MessageFile.beside(SearchViewModel.class);
    private static final double SOON = 250;

    private final ReaderModel model;
    private final ColumnsView columns;
    private final NotesViewModel notes;
    private final Work work;
    private final SearchJob job = new SearchJob();
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.EVERYTHING);
    private final BooleanProperty withNotes = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<SearchAnswer> answer = new ReadOnlyObjectWrapper<>(SearchAnswer.NONE);
    private final ReadOnlyStringWrapper working = new ReadOnlyStringWrapper("");
    private List<PlacedNote> searchedNotes = List.of();
    private List<Article> articles = List.of();
    private @Nullable ArticleSearch search;
    private @Nullable FutureTask<?> reading;
    private @Nullable FutureTask<?> answering;
    private Runnable waiting = () -> {};
    private int asked;

    SearchViewModel(ReaderModel model, ColumnsView columns, NotesViewModel notes, Work work) {
        this.model = model;
        this.columns = columns;
        this.notes = notes;
        this.work = work;
        query.addListener((value, before, now) -> ask());
        scope.addListener((value, before, now) -> ask());
        withNotes.addListener((value, before, now) -> ask());
        model.readingProperty().addListener((value, before, now) -> askSoon());
        columns.currentColumnProperty().addListener((value, before, now) -> {
            if (scope.get() == Scope.ARTICLE) {
                ask();
            }
        });
        notes.book().onChange(change -> {
            searchedNotes = List.of();
            askSoon();
        });
    }

    /** What the reader wrote. */
    StringProperty queryProperty() {
        return query;
    }

    /** In which articles is searched. */
    ObjectProperty<Scope> scopeProperty() {
        return scope;
    }

    /** Whether notes are searched, too. */
    BooleanProperty withNotesProperty() {
        return withNotes;
    }

    /** What came of the last query that is answered. */
    ReadOnlyObjectProperty<SearchAnswer> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /** What is done before queries can be answered; empty when they are. */
    ReadOnlyStringProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /** Reads the words of the articles, if that is not done yet: the reader is about to search. */
    void prepare() {
        List<Article> open = model.reading().collection().articles();
        if (isSame(open, articles) && (search != null || reading != null)) {
            return;
        }
        forget();
        articles = open;
        reading = start(() -> {
            ArticleSearch ready =
                    ArticleSearch.in(open, Progress.to(done -> work.fx().execute(() -> read(open, done))));
            work.fx().execute(() -> ready(open, ready));
        });
    }

    private static boolean isSame(List<Article> some, List<Article> others) {
        return some == others
                || some.size() == others.size()
                        && IntStream.range(0, some.size()).allMatch(i -> some.get(i) == others.get(i));
    }

    private void read(List<Article> open, double done) {
        if (open == articles && search == null) {
            working.set(SENTENCES.text("reading", Math.floor(100 * done)));
        }
    }

    private void ready(List<Article> open, ArticleSearch ready) {
        if (open == articles) {
            search = ready;
            reading = null;
            working.set("");
            ask();
        }
    }

    /** Other articles are open, or the window has gone. */
    void forget() {
        cancel(reading);
        cancel(answering);
        asked++;
        reading = null;
        search = null;
        articles = List.of();
        working.set("");
        answer.set(SearchAnswer.NONE);
    }

    private static void cancel(@Nullable FutureTask<?> task) {
        if (task != null) {
            task.cancel(true);
        }
    }

    /** Something that the answer depends on changes, perhaps many times in a row. */
    private void askSoon() {
        waiting.run();
        waiting = query.get().isBlank() ? () -> {} : work.later().after(SOON, this::ask);
    }

    /** Asks anew; whatever was asked before is no longer of interest. */
    void ask() {
        cancel(answering);
        asked++;
        int number = asked;
        if (query.get().isBlank()) {
            answer.set(SearchAnswer.NONE);
            return;
        }
        prepare();
        ArticleSearch ready = search;
        if (ready == null) {
            return; // it is asked when they are read
        }
        SearchJob.Question question = question();
        answering = start(() -> {
            SearchAnswer found = job.answer(question, ready);
            work.fx().execute(() -> {
                if (number == asked) {
                    answer.set(found);
                }
            });
        });
    }

    private SearchJob.Question question() {
        if (searchedNotes.isEmpty()) {
            searchedNotes = List.copyOf(notes.live());
        }
        return new SearchJob.Question(query.get(), ids(), withNotes.get(), model.reading(), searchedNotes);
    }

    private @Nullable Set<String> ids() {
        ColumnState current = columns.currentColumnProperty().get();
        return switch (scope.get()) {
            case EVERYTHING -> null;
            case COLUMNS ->
                model.columns().stream()
                        .filter(column -> column.shownProperty().get())
                        .map(column -> column.article().id())
                        .collect(Collectors.toSet());
            case ARTICLE -> {
                List<ColumnState> here = new ArrayList<>(model.columns());
                here.removeIf(column -> current != null && column != current);
                yield here.isEmpty()
                        ? Set.of()
                        : Set.of(here.getFirst().article().id());
            }
        };
    }

    /** Nobody else asks what became of the work: whatever it throws is told here. */
    private FutureTask<?> start(Runnable run) {
        FutureTask<?> task = new FutureTask<>(
                () -> {
                    try {
                        run.run();
                    } catch (CancellationException e) {
                        // Somebody wants something else now.
                    } catch (Throwable e) {
                        Faults.log(e);
                        work.fx()
                                .execute(() -> answer.set(
                                        SearchAnswer.refused(query.get(), SENTENCES.text("broke-off", e.toString()))));
                    }
                },
                true);
        work.background().execute(task);
        return task;
    }
}
