package org.crossquote.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.AnnotationKind;
import org.crossquote.annotation.AnnotationSnapshot;
import org.crossquote.annotation.Target;
import org.crossquote.annotation.anchor.AnchoredNotes;
import org.crossquote.text.Article;
import org.crossquote.text.Span;
import org.crossquote.work.Progress;

/** The notes of a file as they are searched. */
public final class AnnotationNotes {
    private AnnotationNotes() {}

    /**
     * Finds the places of annotations; those in the trash and corrections are left out.
     *
     * @param notes all annotations
     * @param articles the open articles by the keys that annotations know them by
     */
    public static List<SearchNote> placed(AnnotationSnapshot notes, Map<String, Article> articles) {
        AnchoredNotes anchored = new AnchoredNotes(articles);
        List<SearchNote> placed = new ArrayList<>();
        for (Annotation annotation : notes.annotations().values()) {
            Progress.checkpoint();
            if (isSearched(annotation)) {
                List<SearchNote.Place> places = new ArrayList<>();
                for (Target.Passage passage : annotation.passages()) {
                    Article article = articles.get(passage.article());
                    Span span = anchored.place(passage).span();
                    if (article != null && span != null) {
                        places.add(new SearchNote.Place(article.id(), span));
                    }
                }
                placed.add(new SearchNote(annotation.id(), annotation.note(), annotation.tags(), places));
            }
        }
        return placed;
    }

    /** Whether a reader who searches means this annotation too: not what is in the trash, and not what only corrects the program. */
    public static boolean isSearched(Annotation annotation) {
        return !annotation.trashed() && annotation.kind() != AnnotationKind.CORRECTION;
    }
}
