package org.crossquote.app.compare;

import java.util.ArrayList;
import java.util.List;
import org.crossquote.app.Focus;
import org.crossquote.app.SpeakerColours;
import org.crossquote.app.column.Accent;
import org.crossquote.link.Passage;
import org.crossquote.quote.Quotation;
import org.crossquote.reading.Reading;

/** Which colours the focus and its counterparts have. */
final class FocusColours {
    private static final String NO_SPEAKER = "speaker-other";

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
            accents.add(new Accent(focus.passage().span(), all(focus.passage()), true));
        }
        for (Passage passage : focus.counterparts()) {
            if (passage.article().equals(article)) {
                accents.add(new Accent(passage.span(), all(passage), false));
            }
        }
        return accents;
    }
}
