package org.crossquote.app;

import java.util.List;
import org.crossquote.link.Passage;
import org.crossquote.reading.Told;

/**
 * What the reader is looking at.
 *
 * @param passage the quotation or passage that was chosen
 * @param told where other articles have it, in the order in which the panel lists it: what is listed is what the columns show; empty
 *     when it stands here alone
 */
public record Focus(Passage passage, List<Told> told) {
    public Focus {
        told = List.copyOf(told);
    }

    /** The places in other articles, best first. */
    public List<Passage> counterparts() {
        return told.stream().map(Told::far).toList();
    }
}
