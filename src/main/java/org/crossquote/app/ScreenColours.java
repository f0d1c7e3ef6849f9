package org.crossquote.app;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.collections.ObservableList;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.Speaker;
import org.crossquote.reading.Reading;
import org.crossquote.text.ArticleCollection;

/**
 * The colours of the speakers as they are now: they go to those who speak in the articles on the screen, and stay with a person while he is there.
 * FX thread only.
 */
public final class ScreenColours {
    /** So many columns that are shown all count; of more only those in sight. */
    private static final int FEW = 24;

    private final ObservableList<ColumnState> columns;
    private final List<Runnable> listeners = new ArrayList<>();
    private Reading reading;
    private Set<String> onScreen = Set.of();
    private Consumer<List<String>> onSight = articles -> {};
    private SpeakerColours now;

    ScreenColours(Reading reading, ObservableList<ColumnState> columns) {
        this.reading = reading;
        this.columns = columns;
        now = new SpeakerColours(reading.speakers());
    }

    /** The colours as they are now. */
    public SpeakerColours now() {
        return now;
    }

    /** @param listener run when they have become others while the reading stays; with another reading they may change too */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Another collection is opened. */
    void begin(Reading unread) {
        now = haveArticlesInCommon(reading.collection(), unread.collection())
                ? now.goingOn(List.of())
                : new SpeakerColours(List.of());
        reading = unread;
        onScreen = Set.of();
    }

    /** As when a folder is read again. */
    private static boolean haveArticlesInCommon(ArticleCollection a, ArticleCollection b) {
        Map<String, String> texts = new HashMap<>();
        a.articles().forEach(article -> texts.put(article.id(), article.text()));
        return b.articles().stream().anyMatch(article -> article.text().equals(texts.get(article.id())));
    }

    /** Another reading is to be shown. */
    void read(Reading fresh) {
        reading = fresh;
        now = next();
    }

    /** @param listener told the ids of the articles in sight by their numbers, whenever they are laid out */
    public void onSight(Consumer<List<String>> listener) {
        onSight = listener;
    }

    /** @param inSight the columns in sight; may be told while they are laid out */
    public void seen(Collection<ColumnState> inSight) {
        onSight.accept(inSight.stream()
                .sorted(Comparator.comparing(ColumnState::number))
                .map(column -> column.article().id())
                .toList());
        List<ColumnState> shown =
                columns.stream().filter(column -> column.shownProperty().get()).toList();
        Set<String> articles = (shown.size() <= FEW ? shown : inSight)
                .stream().map(column -> column.article().id()).collect(Collectors.toSet());
        if (!articles.equals(onScreen)) {
            onScreen = articles;
            if (!next().equals(now)) {
                Platform.runLater(this::change); // what is being laid out must not change
            }
        }
    }

    private void change() {
        SpeakerColours next = next();
        if (!next.equals(now)) {
            now = next;
            listeners.forEach(Runnable::run);
        }
    }

    private SpeakerColours next() {
        if (onScreen.isEmpty()
                || onScreen.size() == reading.collection().articles().size()) {
            return now.goingOn(reading.speakers());
        }
        Map<Speaker, Integer> counts = new HashMap<>();
        for (String article : onScreen) {
            for (Quotation quotation : reading.quotations(article)) {
                reading.speakersOf(quotation).forEach(speaker -> counts.merge(speaker, 1, Integer::sum));
            }
        }
        // In the order of the reading where as many are quoted.
        return now.goingOn(reading.speakers().stream()
                .filter(counts::containsKey)
                .sorted(Speaker.mostQuotedFirst(speaker -> counts.getOrDefault(speaker, 0)))
                .toList());
    }
}
