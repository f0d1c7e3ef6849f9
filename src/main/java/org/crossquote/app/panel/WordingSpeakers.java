package org.crossquote.app.panel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.crossquote.app.Enumerations;
import org.crossquote.link.Passage;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.Speaker;
import org.crossquote.reading.Reading;
import org.crossquote.reading.SpeakerSureness;

/**
 * Who is said to say the wordings of one utterance.
 *
 * @param sentence such as "Ann Lee in 1 and 4, Tom Roe in 3"; the name alone where all say the same; empty where nobody quotes
 * @param differ whether somebody else is named in one than in another, and neither is unsure
 */
record WordingSpeakers(String sentence, boolean differ) {
    static WordingSpeakers of(Wordings wordings, Reading reading) {
        Map<String, Set<Integer>> articles = new LinkedHashMap<>();
        List<Set<String>> sure = new ArrayList<>();
        Stream.concat(Stream.of(wordings.root()), wordings.others().stream())
                .forEach(passage -> quotation(passage, reading).ifPresent(q -> {
                    articles.computeIfAbsent(name(q, reading), n -> new TreeSet<>())
                            .add(reading.numberOf(passage.article()));
                    Set<String> names = new HashSet<>(names(q, reading));
                    if (!names.isEmpty() && !SpeakerSureness.isUnsure(q)) {
                        sure.add(names);
                    }
                }));
        if (articles.size() == 1) {
            return new WordingSpeakers(articles.keySet().iterator().next(), false);
        }
        StringJoiner sentence = new StringJoiner(", ");
        articles.forEach((name, numbers) ->
                sentence.add(WhyEmpty.text("table.speaker-in", name, ArticleNumbers.listed(List.copyOf(numbers)))));
        return new WordingSpeakers(sentence.toString(), areApart(sure));
    }

    private static Optional<Quotation> quotation(Passage passage, Reading reading) {
        return reading.quotationAt(passage.article(), passage.span());
    }

    /** One person has one name in all articles; who is in no list of speakers, the name that stands there. */
    private static List<String> names(Quotation quotation, Reading reading) {
        List<String> known =
                reading.speakersOf(quotation).stream().map(Speaker::name).toList();
        return known.isEmpty() ? quotation.speakers() : known;
    }

    private static String name(Quotation quotation, Reading reading) {
        List<String> names = names(quotation, reading);
        String joined = names.isEmpty() ? WhyEmpty.text("nobody") : Enumerations.joined(names);
        return SpeakerSureness.isUnsure(quotation) ? joined + "?" : joined;
    }

    private static boolean areApart(List<Set<String>> all) {
        return all.stream()
                .anyMatch(one -> all.stream().anyMatch(other -> one.stream().noneMatch(other::contains)));
    }
}
