package org.crossquote.app.note.correction;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.crossquote.annotation.Annotation;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.note.model.NotesViewModel;
import org.crossquote.link.Passage;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.Speaker;
import org.crossquote.reading.correction.CorrectionMaker;

/** What the reader knows better than the program, as annotations that can be taken back. FX thread only. */
public final class Corrections {
    private final NotesViewModel notes;
    private final ReaderModel reader;

    public Corrections(NotesViewModel notes, ReaderModel reader) {
        this.notes = notes;
        this.reader = reader;
    }

    /** Whether corrections can be made. */
    boolean possible() {
        return notes.session() != null;
    }

    private void put(String name, Function<CorrectionMaker, Annotation> correction) {
        maker().map(correction).ifPresent(a -> notes.edits().add(name, a));
    }

    private Optional<CorrectionMaker> maker() {
        return Optional.ofNullable(notes.session())
                .map(s -> s.corrections(
                        reader.foundProperty().get(), notes.edits().clock()));
    }

    /** Somebody else says it; blank for nobody named. */
    void otherSpeaker(Quotation quotation, String speaker) {
        put("Other speaker", m -> m.otherSpeaker(quotation, speaker));
    }

    /** Somebody else says it, and whatever was given to the same speaker for the same reason. */
    void otherSpeakerEverywhere(Quotation quotation, String speaker) {
        put("Other speaker everywhere", m -> m.otherSpeakerEverywhere(quotation, speaker));
    }

    /** How many other quotations were given to the speaker for the same reason. */
    int sameReason(Quotation quotation) {
        return maker().map(m -> m.sameReason(quotation).size()).orElse(0);
    }

    void notAQuotation(Quotation quotation) {
        put("Not a quotation", m -> m.notAQuotation(quotation));
    }

    /** @param speakers empty when the reader does not say whose words they are */
    void isAQuotation(Passage words, List<String> speakers) {
        put("A quotation", m -> m.isAQuotation(words.article(), words.span(), speakers));
    }

    void linked(Passage a, Passage b) {
        put("Belong together", m -> m.linked(a, b));
    }

    public void notLinked(Passage a, Passage b) {
        put("Do not belong together", m -> m.notLinked(a, b));
    }

    /** These speakers are one; a single one gets another name. */
    void merge(Collection<Speaker> speakers, String into) {
        put(speakers.size() == 1 ? "Rename speaker" : "Merge speakers", m -> m.merge(speakers, into));
    }

    /** One of a speaker's names means somebody else. */
    void split(Speaker speaker, String name, String into) {
        put("Split speaker", m -> m.split(speaker, List.of(name), into));
    }
}
