package org.crossquote.app.startpage;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossquote.app.opening.Origin;
import org.crossquote.app.preference.PreferenceSection;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The collections that were open lately, the last one first. */
final class RecentCollections {
    /** Where they stand in the settings. */
    static final PreferenceSection<RecentCollections> SECTION =
            new PreferenceSection<>("recent", RecentCollections.class, new RecentCollections(List.of()));

    private static final int MOST = 30;

    private final List<RecentCollection> all;

    RecentCollections(List<RecentCollection> all) {
        this.all = List.copyOf(all.subList(0, Math.min(MOST, all.size())));
    }

    /** As they stand in a file; an odd one is passed over. */
    @JsonCreator
    static RecentCollections read(JsonNode node) {
        List<RecentCollection> all = new ArrayList<>();
        node.forEach(one -> RecentCollection.read(one).ifPresent(all::add));
        return new RecentCollections(all);
    }

    /** What stands in the file. */
    @JsonValue
    List<RecentCollection.Stored> stored() {
        return all.stream().map(RecentCollection::stored).toList();
    }

    List<RecentCollection> all() {
        return all;
    }

    /** The collection that came from there. */
    Optional<RecentCollection> of(Origin origin) {
        return all.stream()
                .filter(one -> one.origin().key().equals(origin.key()))
                .findFirst();
    }

    /** The same with one first that has just been opened. */
    RecentCollections with(RecentCollection opened) {
        List<RecentCollection> changed = new ArrayList<>(without(opened.origin()).all);
        changed.addFirst(opened);
        return new RecentCollections(changed);
    }

    /** The same without one. */
    RecentCollections without(Origin origin) {
        return new RecentCollections(all.stream()
                .filter(one -> !one.origin().key().equals(origin.key()))
                .toList());
    }

    /** The same with how many notes one has; it stays in its place. */
    RecentCollections withNotes(Origin origin, int notes) {
        return new RecentCollections(all.stream()
                .map(one -> one.origin().key().equals(origin.key()) ? one.withNotes(notes) : one)
                .toList());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RecentCollections others && all.equals(others.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }
}
