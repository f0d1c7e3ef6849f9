package org.crossquote.app;

import java.util.Collection;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.crossquote.quote.Speaker;

/** Which speakers' quotations are shown in full; the others fade. Nobody chosen means everybody is shown. */
public final class SpeakerFilter {
    private final ObservableSet<Speaker> chosen = FXCollections.observableSet();
    // One for all who listen: the set behind a wrapper knows it only weakly.
    private final ObservableSet<Speaker> view = FXCollections.unmodifiableObservableSet(chosen);

    /** The chosen speakers; empty when all are shown. */
    public ObservableSet<Speaker> chosen() {
        return view;
    }

    /** Shows only these; the same again shows everybody. */
    public void only(Collection<Speaker> speakers) {
        if (chosen.equals(Set.copyOf(speakers))) {
            chosen.clear();
            return;
        }
        chosen.retainAll(speakers);
        chosen.addAll(speakers);
    }

    /** Adds these to the chosen, or takes them out when all of them are in. */
    public void toggle(Collection<Speaker> speakers) {
        if (chosen.containsAll(speakers)) {
            chosen.removeAll(speakers);
        } else {
            chosen.addAll(speakers);
        }
    }

    /** Shows everybody. */
    public void showAll() {
        chosen.clear();
    }

    /** Whether a quotation of these speakers is shown in full. */
    public boolean shows(Collection<Speaker> speakers) {
        return chosen.isEmpty() || speakers.stream().anyMatch(chosen::contains);
    }
}
