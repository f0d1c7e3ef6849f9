package org.crossquote.annotation.jsonld;

import java.util.List;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.KnownArticle;

/**
 * What an import file holds.
 *
 * @param annotations the annotations that were read
 * @param articles what the file says about their articles; empty when another tool wrote it
 * @param problems in sentences: what could not be read, and what breaks the model's rules but was read
 * @param unread how many items could not be read
 */
public record ImportedNotes(
        List<Annotation> annotations, List<KnownArticle> articles, List<String> problems, int unread) {
    public ImportedNotes {
        annotations = List.copyOf(annotations);
        articles = List.copyOf(articles);
        problems = List.copyOf(problems);
    }
}
