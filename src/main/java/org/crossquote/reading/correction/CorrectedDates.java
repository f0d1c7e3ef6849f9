package org.crossquote.reading.correction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.Correction;
import org.crossquote.date.DateMention;
import org.crossquote.date.DateValue;
import org.crossquote.text.Article;

/** Puts the dates that were found and those that the reader knows better together. A pure function. */
public final class CorrectedDates {
    private CorrectedDates() {}

    /**
     * The dates as the reader has them. Of two corrections of one date the later one stands; one whose words are gone, or hold no date any more,
     * does nothing.
     *
     * @param found what the finder found, not what an earlier call gave
     * @param annotations all annotations; those without such a correction and those in the trash are passed over
     * @param byKey the open article behind every key in the annotations
     */
    public static List<DateMention> apply(
            List<DateMention> found, Collection<Annotation> annotations, Map<String, Article> byKey) {
        List<Annotation> about = annotations.stream()
                .filter(a -> a.corrections().stream().anyMatch(Correction.OtherDate.class::isInstance))
                .toList();
        if (about.isEmpty()) {
            return found;
        }
        List<DateMention> dates = new ArrayList<>(found);
        for (PlacedCorrection placed : PlacedCorrection.of(about, byKey)) {
            if (placed.correction() instanceof Correction.OtherDate(String iso)) {
                DateValue.parse(iso).ifPresent(value -> placed.places().forEach(place -> put(place, value, dates)));
            }
        }
        return List.copyOf(dates);
    }

    private static void put(QuotationPlace place, DateValue value, List<DateMention> dates) {
        dates.stream()
                .filter(date -> place.isMostly(date.article(), date.span()))
                .max(Comparator.comparingInt(date -> date.span().overlap(place.span())))
                .ifPresent(date -> dates.set(dates.indexOf(date), date.putRight(value)));
    }
}
