package org.crossquote.app;

import java.util.List;
import org.crossquote.link.Passage;
import org.crossquote.reading.Counterpart;

/**
 * What the reader is looking at.
 *
 * @param passage the quotation or passage that was chosen
 * @param counterparts where it stands in other articles, best first; empty when it stands here alone
 */
public record Focus(Passage passage, List<Counterpart> counterparts) {
    public Focus {
        counterparts = List.copyOf(counterparts);
    }
}
