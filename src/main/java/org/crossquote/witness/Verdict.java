package org.crossquote.witness;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.crossquote.message.Message;
import org.crossquote.quote.Evidence;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.Witness;
import org.crossquote.text.Article;
import org.crossquote.text.Span;
import org.jspecify.annotations.Nullable;

/** Quotations with what was decided, how sure that is, and the reason for the reader. */
final class Verdict {
    /** How often a link joins one utterance. */
    private static final double LINK = 0.97;
    /** How often a pronoun or a role means whom it was taken for, where others say the same. */
    private static final double HIGHEST = 0.99;

    private static final double OFFICE = 0.8;
    private static final double OFFICE_WITH_PLACE = 0.87;
    /** The article itself names whom another tells to have the office. */
    private static final double OFFICE_OF_NAMED = 0.92;

    private static final double SHORT_NAME = 0.98;
    private static final double CARRIED = 0.95;

    private Verdict() {}

    /** Somebody whom other articles name beside the same words. */
    static Quotation named(Quotation q, Ballot.Candidate winner, Map<String, Integer> numbers) {
        Claim first = winner.strongest();
        double wrong = 1;
        for (Claim claim : winner.claims()) {
            wrong *= 1 - LINK * claim.quotation().confidence();
        }
        double sure = Math.min(HIGHEST, 1 - wrong);
        if (isShortFor(q, winner)) {
            sure = Math.max(sure, SHORT_NAME * q.confidence());
        }
        int number = numbers.getOrDefault(first.article(), 0);
        int more = winner.claims().size() - 1;
        String who = String.join(", ", winner.speakers());
        Message why = Message.of(first.naming() == Naming.NAMED ? "witness-names" : "witness-means", number, who, more);
        return q.decided(
                winner.speakers(),
                sure,
                why,
                new Witness(first.article(), first.quotation().mention()));
    }

    /** Whether the article itself gives the surname, and only the given name is another's. */
    private static boolean isShortFor(Quotation q, Ballot.Candidate winner) {
        return q.speakers().size() == 1
                && winner.speakers().size() == 1
                && winner.speakers().getFirst().endsWith(" " + q.speakers().getFirst());
    }

    /** The same speakers, surer because articles that do not reprint this one say the same. */
    static Optional<Quotation> confirmed(Claim own, List<Claim> agreeing, Reprints reprints) {
        double wrong = 1 - own.quotation().confidence();
        boolean any = false;
        for (Claim claim : agreeing) {
            if (claim.naming().names() && !reprints.areOneText(own.article(), claim.article())) {
                wrong *= 1
                        - LINK * claim.quotation().confidence() * claim.naming().weight() / Naming.NAMED.weight();
                any = true;
            }
        }
        Quotation q = own.quotation();
        double sure = Math.max(q.confidence(), Math.min(HIGHEST, 1 - wrong));
        return any ? Optional.of(q.decided(q.speakers(), sure, q.why(), null)) : Optional.empty();
    }

    /**
     * Whoever holds the office that the article leaves without a name.
     *
     * @param here whether the quotation's article names somebody
     */
    static Quotation described(
            Quotation q,
            RoleTable.Entry entry,
            Predicate<String> here,
            EventNames names,
            Map<String, Integer> numbers,
            Map<String, Article> articles) {
        String name = names.name(entry.article(), entry.person().name());
        Span span = entry.person().span();
        Article article = articles.get(entry.article());
        Evidence evidence = article == null ? null : new Evidence(span, article.at(span));
        double office = q.speakers().getFirst().contains(" ") ? OFFICE_WITH_PLACE : OFFICE;
        double sure = here.test(name) ? OFFICE_OF_NAMED : office;
        Message why = Message.of("witness-describes", numbers.getOrDefault(entry.article(), 0), name);
        return q.decided(List.of(name), sure, why, new Witness(entry.article(), evidence));
    }

    /** Somebody without a name, under the words of an article that says more of him. */
    static Quotation described(Quotation q, Claim fuller, Map<String, Integer> numbers) {
        String who = String.join(", ", fuller.speakers());
        Message why = Message.of("witness-says", numbers.getOrDefault(fuller.article(), 0), who);
        Witness witness = new Witness(fuller.article(), fuller.quotation().mention());
        return q.decided(fuller.speakers(), LINK * fuller.quotation().confidence(), why, witness);
    }

    /** How sure a quotation is that goes on for the same reason as a decided one. */
    static double carried(Quotation decided, Quotation q) {
        return Math.min(decided.confidence(), Math.max(q.confidence(), CARRIED * decided.confidence()));
    }

    /** The same speakers under the names that the other articles use. */
    static Quotation renamed(Quotation q, List<String> speakers, EventNames names, Map<String, Article> articles) {
        boolean fuller = q.speakers().stream().anyMatch(n -> !n.contains(" ")) && q.witness() == null;
        String name = speakers.getFirst();
        Witness witness = fuller
                ? names.users(q.article(), name).stream()
                        .filter(a -> !a.equals(q.article()))
                        .findFirst()
                        .map(a -> new Witness(a, where(name, articles.get(a))))
                        .orElse(q.witness())
                : q.witness();
        return q.decided(speakers, fuller ? SHORT_NAME * q.confidence() : q.confidence(), q.why(), witness);
    }

    /** Where an article has a name first, or null where it stands there in another form only. */
    private static @Nullable Evidence where(String name, @Nullable Article article) {
        int at = article == null ? -1 : article.text().indexOf(name);
        return at < 0 ? null : new Evidence(new Span(at, at + name.length()), name);
    }
}
