package org.crossquote.app.column;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossquote.app.Enumerations;
import org.crossquote.link.Grade;
import org.crossquote.link.Passage;
import org.crossquote.message.MessageFile;
import org.crossquote.quote.Evidence;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.rule.Dispute;
import org.crossquote.reading.Reading;
import org.crossquote.reading.Reasons;
import org.crossquote.text.Span;

/** What is known about a mark, in words for tooltip and screen reader; one line for each thing. */
final class MarkDescription {
    private static final MessageFile MESSAGES = MessageFile.beside(MarkDescription.class);

    /** So many articles are named; of what thousands have, nobody hears all. */
    private static final int MOST_NUMBERS = 12;

    /** So many wordings are read out where the mouse rests; the panel has all. */
    private static final int MOST_WORDINGS = 3;
    /** In UTF-16 units. */
    private static final int LONGEST_WORDING = 110;

    private MarkDescription() {}

    /** Speaker, cue, through whom, what speaks against it, reason, how sure, and where else it stands. */
    static String of(Quotation quotation, Reading reading) {
        List<String> lines = new ArrayList<>();
        Evidence cue = quotation.cue();
        String speakers = quotation.speakers().isEmpty()
                ? MESSAGES.text("mark.nobody")
                : Enumerations.joined(quotation.speakers());
        lines.add(cue == null ? speakers : MESSAGES.text("mark.cue", speakers, cue.text()));
        String through = quotation.reportedBy();
        if (through != null) {
            lines.add(MESSAGES.text("mark.through", through));
        }
        Dispute disputed = quotation.disputed();
        if (disputed != null) {
            lines.add(sentence(disputed.inWords(quotation.speakers())));
        }
        lines.add(Reasons.inWords(quotation.why()));
        lines.add(MESSAGES.text("mark.sure", Math.round(quotation.confidence() * 100)));
        String elsewhere = elsewhere(quotation.article(), quotation.span(), reading);
        if (!elsewhere.isEmpty()) {
            lines.add(elsewhere);
        }
        return String.join("\n", lines);
    }

    /** Why quotation marks claim nobody's words. */
    static String ofScare(Quotation quotation) {
        return MESSAGES.text("mark.scare") + "\n" + Reasons.inWords(quotation.why());
    }

    /** Where a passage is told elsewhere, and in which words. */
    static String of(String article, Span span, Reading reading) {
        return Stream.concat(
                        Stream.of(elsewhere(article, span, reading)),
                        reading.counterparts(article, span).stream()
                                .limit(MOST_WORDINGS)
                                .map(c -> wording(c.passage(), reading)))
                .collect(Collectors.joining("\n"));
    }

    private static String wording(Passage passage, Reading reading) {
        String words = passage.exact().replaceAll("\\s+", " ");
        int end = words.length() <= LONGEST_WORDING ? words.length() : words.lastIndexOf(' ', LONGEST_WORDING);
        return end == words.length()
                ? MESSAGES.text("mark.wording", reading.numberOf(passage.article()), words)
                : MESSAGES.text(
                        "mark.wording.cut",
                        reading.numberOf(passage.article()),
                        words.substring(0, end < 0 ? words.offsetByCodePoints(0, LONGEST_WORDING / 2) : end));
    }

    private static String elsewhere(String article, Span span, Reading reading) {
        return reading.counterparts(article, span).stream()
                .collect(Collectors.groupingBy(
                        c -> c.link().grade(), () -> new java.util.EnumMap<>(Grade.class), Collectors.toList()))
                .entrySet()
                .stream()
                .map(e -> MESSAGES.text(
                        "mark.elsewhere",
                        sentence(e.getKey().inWords()),
                        numbers(
                                reading,
                                e.getValue().stream()
                                        .map(c -> c.passage().article())
                                        .distinct()
                                        .toList())))
                .collect(Collectors.joining("\n"));
    }

    private static String numbers(Reading reading, List<String> articles) {
        List<Integer> first = articles.stream()
                .map(reading::numberOf)
                .sorted()
                .limit(MOST_NUMBERS)
                .toList();
        String named = Enumerations.more(first, articles.size() - MOST_NUMBERS);
        return MESSAGES.text("mark.articles", articles.size(), named);
    }

    private static String sentence(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }
}
