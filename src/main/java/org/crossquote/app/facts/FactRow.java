package org.crossquote.app.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.crossquote.link.Passage;
import org.crossquote.message.MessageFile;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.Speaker;
import org.crossquote.reading.Coverage;
import org.crossquote.reading.Reading;
import org.crossquote.reading.Shared;
import org.crossquote.text.Article;

/**
 * What articles tell.
 *
 * @param fullest in its fullest wording, of a fact a whole clause
 * @param speaker whose words it is, empty for a fact
 * @param byArticle how each article tells it, by its id; those that do not are left out
 */
record FactRow(Passage fullest, String speaker, Map<String, Told> byArticle) {
    private static final MessageFile MESSAGES = MessageFile.beside(FactRow.class);

    FactRow {
        byArticle = Map.copyOf(byArticle);
    }

    /**
     * How an article tells something.
     *
     * @param isQuoted in quotation marks, or in its own words
     * @param passage where
     */
    record Told(boolean isQuoted, Passage passage) {
        /** How, where it may not be told at all. */
        enum How {
            QUOTED,
            TOLD,
            MISSING;

            /** The id of its message and of its style. */
            String id() {
                return name().toLowerCase(Locale.ROOT);
            }

            String inWords() {
                return MESSAGES.text(id());
            }
        }
    }

    /** What several articles tell and at least one of these, most told by these first. */
    static List<FactRow> shared(Reading reading, List<String> articles) {
        List<FactRow> rows = new ArrayList<>();
        for (Shared shared : reading.coverage().shared()) {
            Map<String, Told> told = new HashMap<>();
            for (String article : articles) {
                shared.in(article).stream()
                        .map(passage -> told(reading, passage))
                        .max(Comparator.comparing(Told::isQuoted))
                        .ifPresent(how -> told.put(article, how));
            }
            if (!told.isEmpty()) {
                rows.add(new FactRow(shared.root(), speaker(reading, shared.root()), told));
            }
        }
        rows.sort(
                Comparator.comparingInt((FactRow row) -> row.byArticle().size()).reversed());
        return rows;
    }

    /** What one of these articles alone has: its quotations, and what it tells in its own words, in the order of the articles. */
    static List<FactRow> alone(Reading reading, List<Article> articles) {
        Coverage coverage = reading.coverage();
        List<FactRow> rows = new ArrayList<>();
        for (Article article : articles) {
            List<Passage> here = new ArrayList<>();
            coverage.quotationsOnlyIn(article).forEach(q -> here.add(new Passage(q.article(), q.span(), q.exact())));
            coverage.passagesOnlyIn(article)
                    .forEach(span -> here.add(new Passage(article.id(), span, article.at(span))));
            here.sort(Comparator.comparing(Passage::span));
            for (Passage passage : here) {
                rows.add(new FactRow(
                        passage,
                        speaker(reading, passage),
                        Map.of(article.id(), new Told(isQuoted(reading, passage), passage))));
            }
        }
        return rows;
    }

    private static Told told(Reading reading, Passage passage) {
        return new Told(isQuoted(reading, passage), passage);
    }

    private static boolean isQuoted(Reading reading, Passage passage) {
        return quotation(reading, passage).isPresent();
    }

    /** The quotation that the passage is, or in which it stands. */
    private static Optional<Quotation> quotation(Reading reading, Passage passage) {
        return reading.quotations(passage.article()).stream()
                .filter(q -> q.span().start() <= passage.span().start()
                        && passage.span().end() <= q.span().end())
                .findFirst();
    }

    private static String speaker(Reading reading, Passage passage) {
        return quotation(reading, passage).stream()
                .flatMap(q -> reading.speakersOf(q).stream())
                .map(Speaker::name)
                .findFirst()
                .orElse("");
    }

    /** How an article tells it, given by its id. */
    Optional<Told> in(String article) {
        return Optional.ofNullable(byArticle.get(article));
    }

    /** How an article tells it, given by its id, or that it does not. */
    Told.How how(String article) {
        Told told = byArticle.get(article);
        return told == null ? Told.How.MISSING : told.isQuoted() ? Told.How.QUOTED : Told.How.TOLD;
    }

    /** Its words as one line. */
    String words() {
        return fullest.exact().replaceAll("\\s+", " ").strip();
    }
}
