package org.crossquote.export.note;

import java.util.List;
import org.crossquote.annotation.AnchorStatus;
import org.crossquote.annotation.Annotation;
import org.crossquote.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * An annotation with its places in the open articles.
 *
 * @param annotation the annotation
 * @param places one for each target, in their order
 */
public record ExportedNote(Annotation annotation, List<Location> places) {
    public ExportedNote {
        places = List.copyOf(places);
    }

    /** The place under which it is listed. */
    public Location first() {
        return places.getFirst();
    }

    /** What a target is. */
    public enum Kind {
        COLLECTION,
        ARTICLE,
        PASSAGE,
        /** Of another tool, and only kept. */
        OTHER
    }

    /**
     * One target.
     *
     * @param kind what it is
     * @param article the number of the open article, from 0; -1 for the collection and {@link Integer#MAX_VALUE} where it is not open
     * @param file the article's file name, or the address that stands for it; empty for the collection
     * @param title the article's title, empty when it is not known
     * @param span where the words stand now, in UTF-16 units; null where there are none or they were not found
     * @param status how well they were found; null where there are none
     * @param words the words as they were when the note was made; empty where there are none
     * @param speakers who says them, when they lie in a quotation
     */
    public record Location(
            Kind kind,
            int article,
            String file,
            String title,
            @Nullable Span span,
            @Nullable AnchorStatus status,
            String words,
            List<String> speakers) {
        public Location {
            speakers = List.copyOf(speakers);
        }

        /** Whether it points to an article that is open. */
        public boolean isOpen() {
            return article >= 0 && article != Integer.MAX_VALUE;
        }

        /** Where a lost place or a whole article sorts: an article's own notes first, what is lost last. */
        int start() {
            return span != null ? span.start() : kind == Kind.PASSAGE ? Integer.MAX_VALUE : -1;
        }
    }
}
