package org.crossquote.app;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.crossquote.link.Passage;
import org.crossquote.reading.DisplayFilter;
import org.crossquote.reading.Reading;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleCollection;
import org.crossquote.text.Span;
import org.jspecify.annotations.Nullable;

/** What is open, what the reader looks at, and which speakers are shown. All features share it; FX thread only. */
public final class ReaderModel {
    /** The text size of a new reader, in pixels. */
    public static final double DEFAULT_TEXT_SIZE = 16;

    private final ReadOnlyObjectWrapper<Reading> reading;
    private final ReadOnlyObjectWrapper<Reading> found;
    private final ObjectProperty<DisplayFilter> shown = new SimpleObjectProperty<>(DisplayFilter.usual());
    private final ReadOnlyObjectWrapper<@Nullable Focus> focus = new ReadOnlyObjectWrapper<>();
    private final ObservableList<ColumnState> columns = FXCollections.observableArrayList();
    private Map<String, ColumnState> columnOf = Map.of();
    private final SpeakerFilter filter = new SpeakerFilter();
    private final DoubleProperty textSize = new SimpleDoubleProperty(DEFAULT_TEXT_SIZE);
    private final Deque<Focus> past = new ArrayDeque<>();
    private final Deque<Focus> future = new ArrayDeque<>();
    private final ScreenColours colours;
    private KeyNames keys = command -> "";
    private boolean read;

    /** Opens a collection in which nothing has been looked for yet. */
    public ReaderModel(ArticleCollection collection) {
        reading = new ReadOnlyObjectWrapper<>(Reading.unread(collection));
        found = new ReadOnlyObjectWrapper<>(reading.get());
        colours = new ScreenColours(reading.get(), columns);
        layOut(collection);
        shown.addListener((value, before, now) -> corrected(reading.get()));
    }

    /** The keys of the window's commands, for sentences that name one; there are none before {@link #setKeys}. */
    public KeyNames keys() {
        return keys;
    }

    /** @param names knows the keys of the window's commands */
    public void setKeys(KeyNames names) {
        keys = names;
    }

    /** Shows another collection; focus, history and filter start anew. */
    public void open(ArticleCollection collection) {
        read = false;
        focus.set(null);
        past.clear();
        future.clear();
        filter.showAll();
        Reading unread = Reading.unread(collection);
        colours.begin(unread);
        reading.set(unread);
        found.set(reading.get());
        layOut(collection);
    }

    private void layOut(ArticleCollection collection) {
        List<ColumnState> fresh = new ArrayList<>();
        for (int i = 0; i < collection.articles().size(); i++) {
            fresh.add(new ColumnState(i + 1, collection.articles().get(i)));
        }
        columnOf = fresh.stream().collect(Collectors.toMap(c -> c.article().id(), c -> c));
        columns.setAll(fresh);
    }

    /** Takes what was found in the open collection. */
    public void found(Reading result) {
        read = true;
        corrected(result);
        found.set(result);
    }

    /** Whether the open collection has been looked through; until then nothing found means nothing yet. */
    public boolean isRead() {
        return read;
    }

    /** Shows what was found, put right by the reader's corrections. */
    public void corrected(Reading result) {
        for (Article article : result.collection().articles()) {
            column(article.id()).ifPresent(column -> column.setArticle(article));
        }
        Reading fresh = result.showing(shown.get());
        colours.read(fresh);
        reading.set(fresh);
        refreshFocus();
    }

    /** What the reader looks at may have other counterparts now. */
    private void refreshFocus() {
        Focus now = focus.get();
        if (now != null) {
            show(now);
        }
    }

    /** What of the findings the reader wants to see. */
    public ObjectProperty<DisplayFilter> shownProperty() {
        return shown;
    }

    /** What was found in the open collection, before any correction. */
    public ReadOnlyObjectProperty<Reading> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** What is open, and what has been found in it so far. */
    public ReadOnlyObjectProperty<Reading> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** What {@link #readingProperty()} has. */
    public Reading reading() {
        return reading.get();
    }

    /** What the reader looks at, null for nothing. */
    public ReadOnlyObjectProperty<@Nullable Focus> focusProperty() {
        return focus.getReadOnlyProperty();
    }

    /** What {@link #focusProperty()} has. */
    public @Nullable Focus focus() {
        return focus.get();
    }

    /** The columns in the order in which they stand, hidden ones too. */
    public ObservableList<ColumnState> columns() {
        return columns;
    }

    /** The column of an article, whether it is shown or not. */
    public Optional<ColumnState> column(String article) {
        return Optional.ofNullable(columnOf.get(article));
    }

    /** Shows these articles, given by their ids, as columns and hides the others; without one of them nothing happens. */
    public void showOnly(Collection<String> articles) {
        Set<String> wanted = Set.copyOf(articles);
        if (wanted.stream().anyMatch(columnOf::containsKey)) {
            columns.forEach(
                    c -> c.shownProperty().set(wanted.contains(c.article().id())));
        }
    }

    /** Which colours the speakers have now. */
    public ScreenColours colours() {
        return colours;
    }

    /** Which speakers are shown. */
    public SpeakerFilter filter() {
        return filter;
    }

    /** The size of the articles' text, in pixels. */
    public DoubleProperty textSizeProperty() {
        return textSize;
    }

    /** Looks at a quotation or passage, and remembers the one before. */
    public void focusOn(String article, Span span) {
        lookAt(passage(article, span), null);
    }

    /**
     * Looks at a passage and sets one of another article against it, also where nothing links them.
     *
     * @param opposite the one that stands out beside it, first of all that are linked with it
     */
    public void focusOn(Passage passage, Passage opposite) {
        lookAt(passage, opposite);
    }

    private void lookAt(Passage passage, @Nullable Passage opposite) {
        Focus before = focus.get();
        if (before != null) {
            boolean same = before.passage().equals(passage);
            if (same && Objects.equals(before.opposite(), opposite)) {
                return;
            }
            past.push(before);
        }
        future.clear();
        show(passage, opposite);
    }

    /** Looks at nothing; the way back remains. */
    public void clearFocus() {
        Focus before = focus.get();
        if (before != null) {
            past.push(before);
            focus.set(null);
        }
    }

    /** Goes to what was looked at before; does nothing at the beginning. */
    public void back() {
        step(past, future);
    }

    /** Goes forth again after {@link #back()}; does nothing at the end. */
    public void forward() {
        step(future, past);
    }

    private void step(Deque<Focus> from, Deque<Focus> to) {
        if (from.isEmpty()) {
            return;
        }
        Focus before = focus.get();
        if (before != null) {
            to.push(before);
        }
        show(from.pop());
    }

    /** What stands in the articles is the same; what is linked with it may be other passages by now. */
    private void show(Focus place) {
        show(place.passage(), place.opposite());
    }

    private void show(Passage passage, @Nullable Passage opposite) {
        focus.set(new Focus(passage, reading.get().toldElsewhere(passage), opposite));
    }

    private Passage passage(String article, Span span) {
        String words = reading.get().collection().article(article).orElseThrow().at(span);
        return new Passage(article, span, Objects.requireNonNull(words));
    }
}
