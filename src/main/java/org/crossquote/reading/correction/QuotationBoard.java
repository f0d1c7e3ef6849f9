package org.crossquote.reading.correction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.crossquote.message.Message;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.QuotationKind;
import org.crossquote.reading.Reading;
import org.crossquote.text.Article;
import org.jspecify.annotations.Nullable;

/** The quotations of a reading while corrections are applied to them, one after the other. */
final class QuotationBoard {
    private enum Said {
        BY_THE_PROGRAM,
        FOR_A_REASON,
        HERE
    }

    private record Entry(@Nullable Quotation found, Quotation now, Said said) {
        Entry with(Quotation changed, Said by) {
            return new Entry(found, changed, by);
        }

        /** Whether it is somebody's words now, and no mere marks. */
        boolean isSpeech() {
            return now.kind() != QuotationKind.SCARE;
        }

        boolean isMostlyAt(QuotationPlace place) {
            return isSpeech() && place.isMostly(place.article(), now.span());
        }

        /** What is known about it besides what the reader said. */
        Quotation known() {
            return found != null && found.kind() != QuotationKind.SCARE ? found : now;
        }
    }

    private final Reading reading;
    private final Map<String, List<Entry>> byArticle = new LinkedHashMap<>();

    QuotationBoard(Reading reading) {
        this.reading = reading;
        reading.collection().articles().forEach(a -> byArticle.put(a.id(), new ArrayList<>()));
        Stream.concat(reading.quotations().stream(), reading.scareQuotes().stream())
                .forEach(q -> entries(q.article()).add(new Entry(q, q, Said.BY_THE_PROGRAM)));
    }

    /** All quotations as they are now, scare quotes among them, by article and place. */
    List<Quotation> quotations() {
        return byArticle.values().stream()
                .flatMap(entries -> entries.stream().map(Entry::now).sorted(Comparator.comparing(Quotation::span)))
                .toList();
    }

    /** These speakers for the quotation there, and for all its parts. What no longer counts as a quotation is one again. */
    void speakers(QuotationPlace place, List<String> speakers, Message why) {
        List<Entry> entries = entries(place.article());
        List<Integer> groups = entries.stream()
                .filter(e -> e.isMostlyAt(place))
                .map(e -> e.now().group())
                .toList();
        if (groups.isEmpty()) {
            add(place, speakers, why);
        } else {
            replace(entries, e -> groups.contains(e.now().group()), speakers, why, Said.HERE);
        }
    }

    /** These speakers wherever a reason led to others, except where the reader has spoken about one quotation. */
    void speakers(SpeakerReason reason, List<String> home, List<String> speakers, Message why) {
        byArticle
                .values()
                .forEach(entries -> replace(
                        entries,
                        e -> e.said() != Said.HERE && e.found() != null && reason.isThatOf(e.found(), home, reading),
                        speakers,
                        why,
                        Said.FOR_A_REASON));
    }

    private static void replace(
            List<Entry> entries, Predicate<Entry> which, List<String> speakers, Message why, Said by) {
        entries.replaceAll(e ->
                e.isSpeech() && which.test(e) ? e.with(said(e.now(), e.now().kind(), speakers, why), by) : e);
    }

    /** These words are nobody's speech: marks that were found stay as marks only. */
    void remove(QuotationPlace place, Message why) {
        List<Entry> entries = entries(place.article());
        entries.removeIf(e -> e.found() == null && e.isMostlyAt(place));
        entries.replaceAll(
                e -> e.isMostlyAt(place) ? e.with(said(e.now(), QuotationKind.SCARE, List.of(), why), Said.HERE) : e);
    }

    /** These words are a quotation, in place of what was found across its borders. */
    void add(QuotationPlace place, List<String> speakers, Message why) {
        Article article = reading.collection().article(place.article()).orElse(null);
        if (article == null || place.span().length() == 0) {
            return;
        }
        List<Entry> entries = entries(place.article());
        List<Entry> instead = entries.stream()
                .filter(e -> e.now().span().overlaps(place.span()))
                .toList();
        Entry old = instead.stream()
                .max(Comparator.comparingInt(e -> e.now().span().overlap(place.span())))
                .orElse(null);
        Quotation plain = moved(old == null ? unknown(article, place, entries) : old.known(), article, place);
        QuotationKind kind = plain.kind() == QuotationKind.SCARE ? kind(plain) : plain.kind();
        Quotation made = said(plain, kind, speakers.isEmpty() ? plain.speakers() : speakers, why);
        entries.removeAll(instead);
        entries.add(new Entry(old == null ? null : old.found(), made, Said.HERE));
    }

    private List<Entry> entries(String article) {
        return byArticle.computeIfAbsent(article, a -> new ArrayList<>());
    }

    private static Quotation unknown(Article article, QuotationPlace place, List<Entry> entries) {
        int group = entries.stream().mapToInt(e -> e.now().group()).max().orElse(0) + 1;
        String words = article.at(place.span());
        return new Quotation(
                article.id(),
                place.span(),
                words,
                group,
                List.of(),
                null,
                null,
                null,
                null,
                QuotationKind.SCARE,
                1,
                Message.of("correction-own"));
    }

    private static QuotationKind kind(Quotation q) {
        return WordingGrade.isSentence(q.exact()) ? QuotationKind.DIRECT : QuotationKind.PARTIAL;
    }

    private static Quotation moved(Quotation q, Article article, QuotationPlace place) {
        return new Quotation(
                q.article(),
                place.span(),
                article.at(place.span()),
                q.group(),
                q.speakers(),
                q.mention(),
                q.reportedBy(),
                q.disputed(),
                q.cue(),
                q.kind(),
                q.confidence(),
                q.why(),
                q.witness());
    }

    /** The words that named another speaker are no evidence for this one, nor does anybody report his own words. */
    private static Quotation said(Quotation q, QuotationKind kind, List<String> speakers, Message why) {
        boolean same = q.speakers().equals(speakers);
        return new Quotation(
                q.article(),
                q.span(),
                q.exact(),
                q.group(),
                speakers,
                same ? q.mention() : null,
                q.reportedBy() != null && speakers.contains(q.reportedBy()) ? null : q.reportedBy(),
                q.disputed(),
                q.cue(),
                kind,
                1,
                why,
                same ? q.witness() : null);
    }
}
