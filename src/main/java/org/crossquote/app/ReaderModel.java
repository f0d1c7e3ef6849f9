package org.crossquote.app;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
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
    private final OpenColumns columns = new OpenColumns();
    private final SpeakerFilter filter = new SpeakerFilter();
    private final DoubleProperty textSize = new SimpleDoubleProperty(DEFAULT_TEXT_SIZE);
    private final FocusHistory history = new FocusHistory();
    private final ScreenColours colours;
    private KeyNames keys = command -> "";
    private List<String> coming = List.of();
    private boolean read;

    /** Opens a collection in which nothing has been looked for yet. */
    public ReaderModel(ArticleCollection collection) {
        reading = new ReadOnlyObjectWrapper<>(Reading.unread(collection));
        found = new ReadOnlyObjectWrapper<>(reading.get());
        colours = new ScreenColours(reading.get(), columns.all());
        columns.open(collection);
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
        open(collection, List.of());
    }

    /**
     * Shows the first articles of another collection.
     *
     * @param files the names of the files that are still to be read
     */
    public void open(ArticleCollection collection, List<String> files) {
        read = false;
        coming = List.copyOf(files);
        focus.set(null);
        history.clear();
        filter.showAll();
        Reading unread = Reading.unread(collection);
        colours.begin(unread);
        reading.set(unread);
        found.set(reading.get());
        columns.open(collection);
    }

    /**
     * Shows the rest of the open collection: what there is stays as it is, with what was found in it.
     *
     * @param whole begins with the articles that are open
     */
    public void grow(ArticleCollection whole) {
        read = false;
        coming = List.of();
        Reading soFar = found.get().within(whole);
        columns.grow(whole);
        corrected(soFar);
        found.set(soFar);
    }

    /** The names of the files of the open collection that are still to be read; none mostly. */
    public List<String> coming() {
        return coming;
    }

    /** Takes what was found in the open collection. */
    public void found(Reading result) {
        read = true;
        corrected(result);
        found.set(result);
    }

    /** Takes what was found in some articles of the open collection, in which finding goes on. */
    public void foundSoFar(Reading result) {
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
        return columns.all();
    }

    /** The column of an article, whether it is shown or not. */
    public Optional<ColumnState> column(String article) {
        return columns.of(article);
    }

    /** Shows these articles, given by their ids, as columns and hides the others; without one of them nothing happens. */
    public void showOnly(Collection<String> articles) {
        columns.showOnly(articles);
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
            history.left(before);
        }
        history.goOn();
        show(passage, opposite);
    }

    /** Looks at nothing; the way back remains. */
    public void clearFocus() {
        Focus before = focus.get();
        if (before != null) {
            history.left(before);
            focus.set(null);
        }
    }

    /** Goes to what was looked at before; does nothing at the beginning. */
    public void back() {
        history.back(focus.get()).ifPresent(this::show);
    }

    /** Goes forth again after {@link #back()}; does nothing at the end. */
    public void forward() {
        history.forward(focus.get()).ifPresent(this::show);
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
