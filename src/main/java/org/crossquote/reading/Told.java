package org.crossquote.reading;

import org.crossquote.link.Passage;

/**
 * Where another article tells what somebody looks at.
 *
 * @param near the passage that is linked: what is looked at, or inside or around it
 * @param counterpart where it stands in the other article
 */
public record Told(Passage near, Counterpart counterpart) {
    /** The other side. */
    public Passage far() {
        return counterpart.passage();
    }

    /** Whether it is a wording of the same utterance, not the same fact or boilerplate. */
    public boolean isUtterance() {
        return counterpart.link().grade().isUtterance();
    }
}
