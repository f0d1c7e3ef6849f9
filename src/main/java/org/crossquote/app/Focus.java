package org.crossquote.app;

import java.util.List;
import java.util.stream.Stream;
import org.crossquote.link.Passage;
import org.crossquote.reading.Told;
import org.jspecify.annotations.Nullable;

/**
 * What the reader is looking at.
 *
 * @param passage the quotation or passage that was chosen
 * @param told where other articles have it, in the order in which the panel lists it: what is listed is what the columns show; empty
 *     when it stands here alone
 * @param opposite what the reader has chosen to set against it, whether it is linked or not; null for nothing
 */
public record Focus(
        Passage passage, List<Told> told, @Nullable Passage opposite) {
    public Focus {
        told = List.copyOf(told);
    }

    /** What is looked at alone, with what is linked with it. */
    public Focus(Passage passage, List<Told> told) {
        this(passage, told, null);
    }

    /** The places in other articles: what was set against it first, then the best. */
    public List<Passage> counterparts() {
        return Stream.concat(Stream.ofNullable(opposite), told.stream().map(Told::far))
                .distinct()
                .toList();
    }
}
