package org.crossquote.app.compare;

import java.util.ArrayList;
import java.util.List;
import org.crossquote.app.Focus;
import org.crossquote.app.SpeakerColours;
import org.crossquote.app.column.Accent;
import org.crossquote.link.Edit;
import org.crossquote.link.Passage;
import org.crossquote.link.WordComparison;
import org.crossquote.quote.Quotation;
import org.crossquote.reading.Reading;
import org.crossquote.reading.Told;
import org.crossquote.text.Span;

/** Which colours the focus and its counterparts have. */
final class FocusColours {
    private static final String NO_SPEAKER = "speaker-other";

    /** Letters of one passage times letters of the other: longer ones are whole paragraphs, and comparing them would hold the window. */
    private static final long MOST_COMPARED = 10_000_000;

    private final Reading reading;
    private final SpeakerColours colours;

    FocusColours(Reading reading, SpeakerColours colours) {
        this.reading = reading;
        this.colours = colours;
    }

    /** The style class of the first speaker of what stands at a passage. */
    String of(Passage passage) {
        return all(passage).getFirst();
    }

    /** The style classes of all speakers of what stands at a passage; at least one. */
    private List<String> all(Passage passage) {
        List<String> classes = reading.quotationAt(passage.article(), passage.span())
                .map(this::of)
                .orElse(List.of());
        return classes.isEmpty() ? List.of(NO_SPEAKER) : classes;
    }

    private List<String> of(Quotation quotation) {
        return reading.speakersOf(quotation).stream()
                .map(colours::styleClass)
                .distinct()
                .toList();
    }

    /** What stands out in one article. */
    List<Accent> accents(Focus focus, String article) {
        List<Accent> accents = new ArrayList<>();
        if (focus.passage().article().equals(article)) {
            accents.add(new Accent(focus.passage().span(), all(focus.passage()), Accent.Kind.CHOSEN));
        }
        for (Told told : focus.told()) {
            if (told.far().article().equals(article)) {
                accents.addAll(counterpart(focus.passage(), told));
            }
        }
        return accents;
    }

    /** A counterpart that says more than the chosen passage, and in it what is the same. What is told in other words has no same ones. */
    private List<Accent> counterpart(Passage chosen, Told told) {
        Passage far = told.far();
        List<Span> same = told.isUtterance() ? sameWords(chosen, far) : List.of();
        if (same.isEmpty() || same.equals(List.of(far.span()))) {
            return List.of(new Accent(far.span(), all(far), Accent.Kind.COUNTERPART));
        }
        List<Accent> accents = new ArrayList<>(List.of(new Accent(far.span(), all(far), Accent.Kind.LONGER)));
        same.forEach(span -> accents.add(new Accent(span, all(far), Accent.Kind.SAME)));
        return accents;
    }

    /** Where the words of the chosen passage stand in another; nowhere when that has no more than they are. */
    private static List<Span> sameWords(Passage chosen, Passage far) {
        if ((long) chosen.exact().length() * far.exact().length() > MOST_COMPARED) {
            return List.of();
        }
        List<Span> same = new ArrayList<>();
        boolean hasMore = false;
        for (Edit step : WordComparison.compare(chosen.exact(), far.exact())) {
            hasMore |= step.kind() == Edit.Kind.INSERTED;
            if (step.kind() == Edit.Kind.EQUAL) {
                Span part = inArticle(step.b(), far);
                boolean goesOn = !same.isEmpty() && same.getLast().end() == part.start();
                same.add(goesOn ? new Span(same.removeLast().start(), part.end()) : part);
            }
        }
        return hasMore ? same : List.of();
    }

    private static Span inArticle(Span part, Passage passage) {
        int start = passage.span().start();
        return new Span(start + part.start(), start + part.end());
    }
}
