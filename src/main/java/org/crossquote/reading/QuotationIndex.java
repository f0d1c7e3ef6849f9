package org.crossquote.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.Speaker;

/** The quotations of a reading by article and by speaker. Immutable. */
final class QuotationIndex {
    private final List<Quotation> quotations;
    private final List<Speaker> speakers;
    private final Map<String, List<Quotation>> byArticle = new HashMap<>();
    private final Map<String, Speaker> speakerByName = new HashMap<>();
    private final Map<Speaker, List<Quotation>> bySpeaker = new HashMap<>();

    QuotationIndex(List<Quotation> quotations, List<Speaker> speakers) {
        this.quotations = List.copyOf(quotations);
        this.speakers = List.copyOf(speakers);
        for (Speaker speaker : speakers) {
            speaker.names().forEach(name -> speakerByName.putIfAbsent(name, speaker));
        }
        for (Quotation quotation : quotations) {
            byArticle
                    .computeIfAbsent(quotation.article(), a -> new ArrayList<>())
                    .add(quotation);
            for (Speaker speaker : speakersOf(quotation)) {
                bySpeaker.computeIfAbsent(speaker, s -> new ArrayList<>()).add(quotation);
            }
        }
    }

    List<Quotation> all() {
        return quotations;
    }

    List<Quotation> of(String article) {
        return Collections.unmodifiableList(byArticle.getOrDefault(article, List.of()));
    }

    List<Quotation> by(Speaker speaker) {
        return Collections.unmodifiableList(bySpeaker.getOrDefault(speaker, List.of()));
    }

    List<Speaker> speakers() {
        return speakers;
    }

    Optional<Speaker> speakerOf(String name) {
        return Optional.ofNullable(speakerByName.get(name));
    }

    List<Speaker> speakersOf(Quotation quotation) {
        List<Speaker> of = new ArrayList<>(1);
        for (String name : quotation.speakers()) {
            Speaker speaker = speakerByName.get(name);
            if (speaker != null && !of.contains(speaker)) {
                of.add(speaker);
            }
        }
        return Collections.unmodifiableList(of);
    }
}
