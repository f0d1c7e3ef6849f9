package org.crossquote.app.column;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.crossquote.link.Grade;
import org.crossquote.quote.Evidence;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.rule.Dispute;
import org.crossquote.reading.Reading;
import org.crossquote.reading.Reasons;
import org.crossquote.text.Span;

/** What is known about a mark, in words for tooltip and screen reader; one line for each thing. */
final class MarkDescription {
    /** So many articles are named; of what thousands have, nobody hears all. */
    private static final int MOST_NUMBERS = 12;

    private MarkDescription() {}

    /** Speaker, cue, through whom, what speaks against it, reason, how sure, and where else it stands. */
    static String of(Quotation quotation, Reading reading) {
        List<String> lines = new ArrayList<>();
        Evidence cue = quotation.cue();
        String speakers =
                quotation.speakers().isEmpty() ? "Nobody is named" : String.join(" and ", quotation.speakers());
        lines.add(cue == null ? speakers : speakers + " · “" + cue.text() + "”");
        String through = quotation.reportedBy();
        if (through != null) {
            lines.add("Reported by " + through + ", not quoted directly");
        }
        Dispute disputed = quotation.disputed();
        if (disputed != null) {
            lines.add(sentence(disputed.inWords(quotation.speakers())));
        }
        lines.add(Reasons.inWords(quotation.why()));
        lines.add(Math.round(quotation.confidence() * 100) + "% sure of the speaker");
        String elsewhere = elsewhere(quotation.article(), quotation.span(), reading);
        if (!elsewhere.isEmpty()) {
            lines.add(elsewhere);
        }
        return String.join("\n", lines);
    }

    /** Why quotation marks claim nobody's words. */
    static String ofScare(Quotation quotation) {
        return "Not taken for somebody's words\n" + Reasons.inWords(quotation.why());
    }

    /** Where a passage is told elsewhere. */
    static String of(String article, Span span, Reading reading) {
        return elsewhere(article, span, reading);
    }

    private static String elsewhere(String article, Span span, Reading reading) {
        return reading.counterparts(article, span).stream()
                .collect(Collectors.groupingBy(
                        c -> c.link().grade(), () -> new java.util.EnumMap<>(Grade.class), Collectors.toList()))
                .entrySet()
                .stream()
                .map(e -> sentence(e.getKey().label()) + " in "
                        + numbers(
                                reading,
                                e.getValue().stream()
                                        .map(c -> c.passage().article())
                                        .distinct()
                                        .toList()))
                .collect(Collectors.joining("\n"));
    }

    private static String numbers(Reading reading, List<String> articles) {
        String first = articles.stream()
                .map(reading::numberOf)
                .sorted()
                .limit(MOST_NUMBERS)
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        int more = articles.size() - MOST_NUMBERS;
        return (articles.size() == 1 ? "article " : "articles ") + first + (more > 0 ? " and " + more + " more" : "");
    }

    private static String sentence(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }
}
