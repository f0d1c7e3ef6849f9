package org.crossquote.app.note.filter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.note.model.NoteChange;
import org.crossquote.app.note.model.PlacedNote;
import org.crossquote.app.note.model.PlacedNotes;
import org.crossquote.quote.Speaker;
import org.crossquote.reading.Reading;

/** On whose words notes stand, and how many on each speaker's. Those in the trash do not count. FX thread only. */
public final class SpeakerNotes {
    private final PlacedNotes book;
    private final ReaderModel reader;
    private final Map<String, List<String>> counted = new HashMap<>();
    private final Map<String, Integer> sums = new HashMap<>();
    private final ReadOnlyObjectWrapper<Map<String, Integer>> counts = new ReadOnlyObjectWrapper<>(Map.of());

    public SpeakerNotes(PlacedNotes book, ReaderModel reader) {
        this.book = book;
        this.reader = reader;
        book.onChange(this::follow);
        reader.readingProperty().addListener((value, before, now) -> countAll());
    }

    /** The names of all who say some of a note's words. */
    static List<String> of(PlacedNote note, Reading reading) {
        return note.places().stream()
                .filter(place -> place.span() != null)
                .flatMap(place -> reading.quotations(place.article()).stream()
                        .filter(q -> place.span() != null && q.span().overlaps(place.span())))
                .flatMap(q -> reading.speakersOf(q).stream())
                .map(Speaker::name)
                .distinct()
                .toList();
    }

    /** How many notes stand on words of each speaker, by the speaker's name; those with none are left out. */
    public ReadOnlyObjectProperty<Map<String, Integer>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    private void follow(NoteChange change) {
        if (change.whole()) {
            countAll();
            return;
        }
        change.steps().forEach(step -> {
            step.sides().map(PlacedNote::id).distinct().forEach(this::forget);
            PlacedNote now = step.after();
            if (now != null) {
                count(now);
            }
        });
        counts.set(Map.copyOf(sums));
    }

    private void countAll() {
        counted.clear();
        sums.clear();
        book.all().forEach(this::count);
        counts.set(Map.copyOf(sums));
    }

    private void forget(String id) {
        List<String> before = counted.remove(id);
        if (before != null) {
            before.forEach(name -> sums.computeIfPresent(name, (n, sum) -> sum == 1 ? null : sum - 1));
        }
    }

    private void count(PlacedNote note) {
        if (!note.annotation().trashed()) {
            List<String> names = of(note, reader.reading());
            counted.put(note.id(), names);
            names.forEach(name -> sums.merge(name, 1, Integer::sum));
        }
    }
}
