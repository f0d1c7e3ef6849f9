package org.crossquote.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.crossquote.link.Grade;
import org.crossquote.link.Passage;
import org.crossquote.text.Span;

/** Decides what other articles have of a passage: the one answer for everything that lists, lights, joins or aligns it. */
final class ToldElsewhere {
    private static final Comparator<Told> WORDINGS_THEN_FACTS = Comparator.comparingInt(ToldElsewhere::rank);

    private static final Comparator<Told> BEST_FIRST =
            WORDINGS_THEN_FACTS.thenComparing(told -> told.counterpart().link().score(), Comparator.reverseOrder());

    /** Quotation marks at the edge of a place may stand outside the one that holds it. */
    private static final double NEARLY_ALL = 0.95;

    private ToldElsewhere() {}

    /** The links of the passage itself first, then those of passages inside and around it; no place on the far side twice. */
    static List<Told> of(Reading reading, Passage passage) {
        String article = passage.article();
        List<Told> others = reading.passages(article).stream()
                .filter(span -> !span.equals(passage.span()) && isInsideOrAround(span, passage.span()))
                .flatMap(span -> told(reading, article, span))
                .sorted(BEST_FIRST)
                .toList();
        Set<Passage> far = new HashSet<>();
        Map<String, List<Span>> wordings = new HashMap<>();
        List<Told> all = new ArrayList<>();
        Stream.concat(told(reading, article, passage.span()), others.stream()).forEach(told -> {
            if (far.add(told.far()) && (!told.isUtterance() || isNew(told.far(), wordings))) {
                all.add(told);
            }
        });
        all.sort(WORDINGS_THEN_FACTS);
        return List.copyOf(all);
    }

    private static Stream<Told> told(Reading reading, String article, Span span) {
        return reading.counterparts(article, span).stream().map(c -> new Told(near(reading, article, span), c));
    }

    /** Whether none of an article's places that were listed before holds this one or stands in it; then it is listed. */
    private static boolean isNew(Passage far, Map<String, List<Span>> listed) {
        List<Span> there = listed.computeIfAbsent(far.article(), a -> new ArrayList<>());
        boolean isNew = there.stream().noneMatch(span -> holds(span, far.span()) || holds(far.span(), span));
        if (isNew) {
            there.add(far.span());
        }
        return isNew;
    }

    private static boolean holds(Span outer, Span inner) {
        return outer.overlap(inner) >= NEARLY_ALL * inner.length();
    }

    private static int rank(Told told) {
        if (told.isUtterance()) {
            return 0;
        }
        return told.counterpart().link().grade() == Grade.BOILERPLATE ? 2 : 1;
    }

    private static boolean isInsideOrAround(Span span, Span focus) {
        return span.contains(focus) || focus.contains(span);
    }

    private static Passage near(Reading reading, String article, Span span) {
        return new Passage(
                article,
                span,
                reading.collection().article(article).orElseThrow().at(span));
    }
}
