package org.crossquote.app.note.model;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.AnnotationSnapshot;
import org.crossquote.annotation.CurrentAnnotations;
import org.crossquote.annotation.KnownArticle;
import org.crossquote.annotation.Target;
import org.crossquote.annotation.jsonld.CollectionFile;
import org.crossquote.annotation.store.FolderLocks;
import org.crossquote.annotation.store.NoteSaver;
import org.crossquote.annotation.store.NoteStore;
import org.crossquote.annotation.store.NotedTexts;
import org.crossquote.annotation.store.OpenedAs;
import org.crossquote.annotation.store.SaveState;
import org.crossquote.reading.Reading;
import org.crossquote.reading.correction.CorrectionMaker;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleCollection;
import org.crossquote.text.Span;

/** The notes of one open collection: in memory, on disk, and their places in its articles. May be used by several threads. */
public final class NoteSession {
    private final ArticleCollection collection;
    private final NoteStore store;
    private final CurrentAnnotations notes;
    private final List<PlacedNote> atStart = new ArrayList<>();
    private final Comparator<PlacedNote> order;
    private final List<TextChange> textChanges;
    private final NotedTexts texts;
    private final NoteSaver saver;
    private volatile NotePlacer placer;

    private NoteSession(ArticleCollection collection, NoteStore store, Clock clock, Consumer<SaveState> listener) {
        this.collection = collection;
        this.store = store;
        placer = new NotePlacer(store.articlesByKey());
        AnnotationSnapshot read = store.notes();
        Map<String, Annotation> annotations = new LinkedHashMap<>();
        read.annotations().forEach((id, annotation) -> {
            PlacedNote placed = placer.place(annotation);
            atStart.add(placed);
            annotations.put(id, placed.annotation());
        });
        order = NoteOrder.in(collection);
        atStart.sort(order);
        texts = new NotedTexts(store.file());
        textChanges = TextChange.of(store, texts, read.annotations(), atStart);
        keepTexts(atStart.stream().map(PlacedNote::annotation).toList());
        notes = new CurrentAnnotations(new AnnotationSnapshot(annotations, read.deleted()));
        saver = new NoteSaver(store, notes, clock, listener);
    }

    /**
     * Opens the notes and finds their places; takes its time.
     *
     * @param locks those of this program
     * @param listener hears whether all is on disk; on any thread
     * @throws IOException when the folder or the file cannot be read
     */
    static NoteSession open(
            Path folder, ArticleCollection collection, FolderLocks locks, Clock clock, Consumer<SaveState> listener)
            throws IOException {
        return new NoteSession(collection, NoteStore.open(folder, collection, locks, clock), clock, listener);
    }

    public ArticleCollection collection() {
        return collection;
    }

    public CurrentAnnotations notes() {
        return notes;
    }

    /** Calls the listener with what changed, whoever changed it. */
    void onChange(Consumer<Set<String>> listener) {
        notes.onChange(listener);
    }

    /** The notes as they were when they were opened, in their order. */
    List<PlacedNote> atStart() {
        return atStart;
    }

    /** Articles that have changed since notes on them were saved. */
    public List<TextChange> textChanges() {
        return textChanges;
    }

    /** Keeps the texts on which notes stand, as they are now where none is kept yet; takes its time. */
    void keepTexts(Collection<Annotation> noted) {
        Map<String, Article> open = store.articlesByKey();
        noted.stream()
                .filter(annotation -> !annotation.trashed())
                .flatMap(annotation -> annotation.targets().stream())
                .forEach(target -> {
                    String key = TextChange.key(target);
                    Article article = key == null ? null : open.get(key);
                    if (key != null && article != null) {
                        texts.keep(key, article.text());
                    }
                });
    }

    /** The order in which notes are read. */
    Comparator<PlacedNote> order() {
        return order;
    }

    /** The article of an annotation that is not among the open ones any more, when that is why it has no place. */
    public Optional<KnownArticle> goneArticle(Annotation annotation) {
        Map<String, Article> open = store.articlesByKey();
        return annotation.passages().stream()
                .filter(passage -> !open.containsKey(passage.article()))
                .flatMap(
                        passage -> store.articles().stream().filter(a -> a.key().equals(passage.article())))
                .findFirst();
    }

    /** Where an annotation stands now. */
    public PlacedNote place(Annotation annotation) {
        Map<String, Article> open = store.articlesByKey();
        if (!placer.knows(open)) {
            placer = new NotePlacer(open); // somebody else has brought notes under other keys
        }
        return placer.place(annotation);
    }

    /** Some words of an open article, as a target. */
    Target.Passage target(String article, Span span) {
        return Target.Passage.of(
                store.keyOf(article), collection.article(article).orElseThrow().text(), span);
    }

    /** A whole article as a target. */
    Target target(String article) {
        return new Target.WholeArticle(store.keyOf(article));
    }

    /** The whole collection as a target. */
    Target everything() {
        return new Target.WholeCollection(store.collectionKey());
    }

    /** Makes corrections of what was found. */
    public CorrectionMaker corrections(Reading found, Clock clock) {
        return new CorrectionMaker(found, store::keyOf, store.collectionKey(), clock);
    }

    /** The open article behind every key in the annotations. */
    public Map<String, Article> articlesByKey() {
        return store.articlesByKey();
    }

    /** Everything in the file, with the notes as they are now, saved or not. */
    public CollectionFile contents() {
        return store.contents().with(notes.snapshot());
    }

    /** Learns under which keys others know these articles; waits for a save that runs. */
    public void learn(List<KnownArticle> others) {
        saver.learn(others);
    }

    /** The key that new notes have, by the article's id. */
    public Map<String, String> keys() {
        Map<String, String> keys = new LinkedHashMap<>();
        collection.articles().forEach(a -> keys.put(a.id(), store.keyOf(a.id())));
        return keys;
    }

    /** How the file was found. */
    OpenedAs openedAs() {
        return store.openedAs();
    }

    /** The annotations of a backup. */
    List<Annotation> annotationsOf(Path backup) {
        return store.annotationsOf(backup);
    }

    /** The file of notes. */
    Path file() {
        return store.file();
    }

    public SaveState state() {
        return saver.state();
    }

    /** Saves now, waits for it, and says how it went. */
    SaveState flush() {
        return saver.flush();
    }

    /** Saves what is left and stops. */
    void close() {
        saver.close();
        store.close();
    }
}
