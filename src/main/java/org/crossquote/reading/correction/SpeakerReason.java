package org.crossquote.reading.correction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.crossquote.annotation.Correction;
import org.crossquote.quote.Evidence;
import org.crossquote.quote.Quotation;
import org.crossquote.reading.Reading;

/**
 * Why a quotation was given to somebody: the words beside it, and for whom they were taken. A name means the same in all
 * articles; “he” or “the minister” is somebody else in the next article, and is a reason only within its own.
 *
 * @param words the words that name the speaker, such as a name or a pronoun
 * @param speakers for whom they were taken
 */
record SpeakerReason(String words, List<String> speakers) {
    SpeakerReason {
        speakers = List.copyOf(speakers);
    }

    /** The reason of a quotation as it was found; empty when nobody was named. */
    static Optional<SpeakerReason> of(Quotation found) {
        Evidence mention = found.mention();
        return mention == null || found.speakers().isEmpty()
                ? Optional.empty()
                : Optional.of(new SpeakerReason(mention.text(), found.speakers()));
    }

    /** The reason that a correction holds everywhere for; empty when it holds in one place only. */
    static Optional<SpeakerReason> of(Correction.OtherSpeaker correction) {
        String words = correction.everywhere();
        return words == null || correction.instead().isEmpty()
                ? Optional.empty()
                : Optional.of(new SpeakerReason(words, correction.instead()));
    }

    /**
     * Whether a quotation was given to its speakers for this reason.
     *
     * @param other as it was found
     * @param home the articles in which the correction was made
     * @param found the reading that has it
     */
    boolean isThatOf(Quotation other, List<String> home, Reading found) {
        Evidence mention = other.mention();
        return mention != null
                && folded(mention.text()).equals(folded(words))
                && people(other.speakers(), found).equals(people(speakers, found))
                && (isName() || home.contains(other.article()));
    }

    /** Whether the words are a part of one of the names. */
    private boolean isName() {
        Set<String> said = new HashSet<>(Arrays.asList(folded(words).split(" ")));
        return speakers.stream()
                .flatMap(s -> Arrays.stream(folded(s).split(" ")))
                .anyMatch(said::contains);
    }

    /** One person may have a fuller name in the next article. */
    private static List<String> people(List<String> names, Reading found) {
        List<String> people = new ArrayList<>();
        names.forEach(
                name -> people.add(found.speakerOf(name).map(s -> s.name()).orElse(name)));
        return people.stream().sorted().distinct().toList();
    }

    private static String folded(String words) {
        return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
