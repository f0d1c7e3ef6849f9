package org.crossquote.reading.correction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.Correction;
import org.crossquote.annotation.Target;
import org.crossquote.annotation.anchor.AnchoredNotes;
import org.crossquote.message.Message;
import org.crossquote.text.Article;
import org.crossquote.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A correction with the places in the open articles that it is about.
 *
 * @param correction what the reader says
 * @param places where, in the order of the targets; targets that were not found are missing
 * @param articles the ids of the open articles of its targets, found or not
 * @param author who says so, null when it is the reader at this computer
 */
record PlacedCorrection(
        Correction correction,
        List<QuotationPlace> places,
        List<String> articles,
        @Nullable String author) {
    private static final Comparator<Annotation> EARLIEST_FIRST =
            Comparator.comparing(Annotation::modified).thenComparing(Annotation::id);

    /** The corrections outside the trash, the earliest first, so that of two that contradict each other the later one stands. */
    static List<PlacedCorrection> of(Collection<Annotation> annotations, Map<String, Article> byKey) {
        List<Annotation> corrections = annotations.stream()
                .filter(a -> !a.trashed() && !a.corrections().isEmpty())
                .sorted(EARLIEST_FIRST)
                .toList();
        AnchoredNotes anchored = new AnchoredNotes(byKey);
        List<PlacedCorrection> placed = new ArrayList<>();
        for (Annotation annotation : corrections) {
            List<QuotationPlace> places = new ArrayList<>();
            List<String> articles = new ArrayList<>();
            for (Target.Passage passage : annotation.passages()) {
                Article article = byKey.get(passage.article());
                Span span = anchored.place(passage).span();
                if (article != null) {
                    articles.add(article.id());
                }
                if (article != null && span != null) {
                    places.add(new QuotationPlace(article.id(), span));
                }
            }
            for (Correction correction : annotation.corrections()) {
                placed.add(new PlacedCorrection(correction, places, articles, annotation.creator()));
            }
        }
        return placed;
    }

    /** The reason for the reader: whose word it is. */
    Message why() {
        return author == null ? Message.of("correction-own") : Message.of("correction-by", author);
    }
}
