package org.crossquote.link;

import java.util.List;

/**
 * All wordings of one utterance: the fullest, and the others with what they left out and changed.
 *
 * @param root the fullest wording
 * @param wordings the others, each linked with the root itself, by article and place
 */
public record LinkGroup(Passage root, List<Wording> wordings) {
    public LinkGroup {
        wordings = List.copyOf(wordings);
    }

    /**
     * Another wording of the root.
     *
     * @param passage where it stands
     * @param link the link with the root
     * @param differences the steps from the root's words to these
     */
    public record Wording(Passage passage, Link link, List<Edit> differences) {
        public Wording {
            differences = List.copyOf(differences);
        }
    }
}
