package org.crossquote.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.crossquote.link.Grade;
import org.crossquote.link.Passage;
import org.crossquote.text.Span;

/** Decides what other articles have of a passage: the one answer for everything that lists, lights, joins or aligns it. */
final class ToldElsewhere {
    private static final Comparator<Told> WORDINGS_THEN_FACTS = Comparator.comparingInt(ToldElsewhere::rank);

    private ToldElsewhere() {}

    /** The links of the passage itself first, then those of passages inside and around it; no far side twice. */
    static List<Told> of(Reading reading, Passage passage) {
        String article = passage.article();
        Stream<Span> others = reading.passages(article).stream()
                .filter(span -> !span.equals(passage.span()) && isInsideOrAround(span, passage.span()));
        List<Told> all = new ArrayList<>();
        Set<Passage> far = new HashSet<>();
        Stream.concat(Stream.of(passage.span()), others)
                .forEach(span -> reading.counterparts(article, span).stream()
                        .filter(c -> far.add(c.passage()))
                        .forEach(c -> all.add(new Told(near(reading, article, span), c))));
        all.sort(WORDINGS_THEN_FACTS);
        return List.copyOf(all);
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
