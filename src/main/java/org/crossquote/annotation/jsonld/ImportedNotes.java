package org.crossquote.annotation.jsonld;

import java.util.List;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.KnownArticle;
import org.crossquote.annotation.Target;
import org.crossquote.message.MessageFile;

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
    private static final MessageFile MESSAGES = MessageFile.beside(ImportedNotes.class);

    /** How many quote no words by which their place could be found; they are kept as they are. */
    public long placeless() {
        return annotations.stream()
                .filter(a -> a.targets().stream().allMatch(Target.Foreign.class::isInstance))
                .count();
    }

    /** {@link #placeless()} in a sentence for the reader; empty when there is none. */
    public String aboutPlaceless() {
        return placeless() == 0 ? "" : MESSAGES.text("placeless", placeless());
    }

    public ImportedNotes {
        annotations = List.copyOf(annotations);
        articles = List.copyOf(articles);
        problems = List.copyOf(problems);
    }
}
