package org.crossquote.reading;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.crossquote.link.Passage;

/**
 * What several articles tell: a passage and those that are linked with it itself, or, where it is an utterance, tell it in words of their own.
 *
 * @param root what stands for it: of an utterance the fullest quotation of its speaker, of a fact a whole clause that all of them tell
 * @param others the others, one for each article at least
 * @param isUtterance whether it is one utterance; otherwise a fact
 * @param articles the ids of all articles that tell it
 * @param partly the ids of further articles that tell a part of it, and so do not lack it
 */
public record Shared(
        Passage root, List<Passage> others, boolean isUtterance, Set<String> articles, Set<String> partly) {
    public Shared {
        others = List.copyOf(others);
        articles = Set.copyOf(articles);
        partly = Set.copyOf(partly);
    }

    /** Where an article tells it. */
    public List<Passage> in(String article) {
        return Stream.concat(Stream.of(root), others.stream())
                .filter(p -> p.article().equals(article))
                .toList();
    }
}
