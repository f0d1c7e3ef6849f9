package org.crossquote.witness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.crossquote.link.Link;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.QuotationKind;
import org.crossquote.quote.people.DescribedPerson;
import org.crossquote.text.Article;
import org.crossquote.witness.JointAttribution.Knowledge;
import org.crossquote.work.Progress;
import org.crossquote.work.SharedWork;

/**
 * One collection while it is decided, in steps. In each step what a quotation gets depends only on what was decided in the steps before, so the quotations
 * of a step are shared by all cores, and what they ask about articles is kept in tables that several threads may use.
 */
final class Decision {
    private final Knowledge knowledge;
    private final Map<String, Article> articles = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, List<Quotation>> byArticle = new HashMap<>();
    private final List<Quotation> quotations;
    private final ClaimReader reader;
    private final Map<Quotation, Claim> claims = new ConcurrentHashMap<>();
    private final SameWords sameWords;
    private final Reprints reprints;
    private final EventNames names;
    private final RoleTable roles;
    private final OneName oneName;
    private final Map<Quotation, Quotation> decided = new HashMap<>();

    Decision(Knowledge knowledge, List<Article> all, List<Quotation> quotations, List<Link> links) {
        this.knowledge = knowledge;
        this.quotations = quotations;
        this.reader = new ClaimReader(knowledge.finder()::descriptions);
        all.forEach(a -> articles.put(a.id(), a));
        all.forEach(a -> numbers.put(a.id(), numbers.size() + 1));
        quotations.forEach(q ->
                byArticle.computeIfAbsent(q.article(), k -> new ArrayList<>()).add(q));
        Events events = Events.of(all, links, new TellingWords(all, knowledge.vocabularies()));
        this.sameWords = new SameWords(quotations, links);
        this.reprints = new Reprints(articles, byArticle);
        Map<String, Set<String>> named = named();
        this.names = new EventNames(events, named, knowledge.identities());
        this.roles = new RoleTable(events, names, knowledge.words(), knowledge.given(), described());
        this.oneName = new OneName(knowledge.form(), names, new Namesakes(events, named, names, roles), articles);
    }

    private Map<String, Set<String>> named() {
        Map<String, Set<String>> given = new HashMap<>();
        for (Quotation q : quotations) {
            Progress.checkpoint();
            Set<String> here = given.computeIfAbsent(q.article(), k -> new LinkedHashSet<>());
            if (claim(q).naming().names()) {
                here.addAll(q.speakers());
            }
        }
        return given;
    }

    private Function<String, List<DescribedPerson>> described() {
        return id -> {
            Article article = articles.get(id);
            return article == null ? List.of() : knowledge.finder().described(article);
        };
    }

    private Claim claim(Quotation q) {
        return claims.computeIfAbsent(q, k -> reader.claim(language(k), k));
    }

    private String language(Quotation q) {
        Article article = articles.get(q.article());
        return article == null ? "und" : article.language();
    }

    List<Quotation> decided() {
        step(this::isSpeech, this::utterance);
        carryOn();
        step(q -> isSpeech(q) && !decided.containsKey(q), this::byRole);
        Fuller fuller = new Fuller(knowledge.words());
        step(this::isSpeech, (folded, q) -> describedAlike(folded, q, fuller));
        return shared(quotations, (folded, q) -> oneName.of(decided.getOrDefault(q, q)));
    }

    private boolean isSpeech(Quotation q) {
        return q.kind() != QuotationKind.SCARE;
    }

    /** Decides some quotations, each without regard to what the step gives the others. */
    private void step(Predicate<Quotation> which, BiFunction<FoldedText, Quotation, Optional<Quotation>> what) {
        List<Quotation> some = quotations.stream().filter(which).toList();
        List<Optional<Quotation>> found = shared(some, what);
        for (int i = 0; i < some.size(); i++) {
            Quotation q = some.get(i);
            found.get(i).ifPresent(now -> decided.put(q, now));
        }
    }

    private <R> List<R> shared(List<Quotation> some, BiFunction<FoldedText, Quotation, R> what) {
        return SharedWork.results(
                some,
                Runtime.getRuntime().availableProcessors(),
                () -> new FoldedText(articles),
                what,
                Progress.none());
    }

    /** What the articles with the same words say of whose they are. */
    private Optional<Quotation> utterance(FoldedText folded, Quotation q) {
        List<Quotation> same = sameWords.of(q);
        if (same.isEmpty()) {
            return Optional.empty();
        }
        Claim own = claim(q);
        Gendered gendered = gendered(folded, q);
        boolean weak = own.naming().compareTo(Naming.DOCUMENT) <= 0;
        List<Claim> others = reprints.independent(same.stream()
                .filter(o -> !SameWords.isShort(q, o) || (weak && gendered.mayMean(o.speakers())))
                .map(this::claim)
                .sorted((a, b) -> Double.compare(b.weight(), a.weight()))
                .toList());
        Ballot ballot = new Ballot(own, gendered::isNamed, names, roles, knowledge.words());
        List<Ballot.Candidate> candidates = ballot.candidates(others).stream()
                .filter(c ->
                        own.naming() == Naming.PRONOUN ? gendered.mayMean(c.speakers()) : gendered.agrees(c.speakers()))
                .toList();
        Optional<Ballot.Candidate> winner = ballot.winner(candidates);
        return winner.isPresent()
                ? winner.map(w -> Verdict.named(q, w, numbers))
                : Verdict.confirmed(own, ballot.agreeing(others), reprints);
    }

    /** What follows from a quotation in its article: for its parts, those that go on, and all whom it calls by the same bare surname. */
    private void carryOn() {
        for (List<Quotation> here : byArticle.values()) {
            Progress.checkpoint();
            List<Quotation> sources = here.stream()
                    .filter(o -> decided.getOrDefault(o, o).witness() != null)
                    .toList();
            for (Quotation q : here) {
                if (decided.containsKey(q) || q.mention() == null || !isSpeech(q)) {
                    continue;
                }
                sources.stream()
                        .filter(o -> tellsOf(o, q))
                        .map(o -> decided.getOrDefault(o, o))
                        .findFirst()
                        .ifPresent(o ->
                                decided.put(q, q.decided(o.speakers(), Verdict.carried(o, q), o.why(), o.witness())));
            }
        }
    }

    /** Whether whose words the one is tells whose the other is; what was a guess tells nothing of what it was guessed from. */
    private boolean tellsOf(Quotation one, Quotation other) {
        boolean surname = one.speakers().equals(other.speakers())
                && one.speakers().size() == 1
                && !one.speakers().getFirst().contains(" ")
                && claim(one).naming() == Naming.NAMED
                && claim(other).naming().names();
        boolean goesOn = other.mention() != null && other.mention().equals(one.mention());
        boolean parts = one.group() == other.group();
        return surname || (goesOn && (parts || claim(one).naming() != Naming.GUESS));
    }

    private Optional<Quotation> byRole(FoldedText folded, Quotation q) {
        Claim own = claim(q);
        boolean isOffice = own.naming() == Naming.ROLE
                && q.speakers().size() == 1
                && Definite.isOne(q, own.description(), knowledge.words());
        return isOffice
                ? roles.only(q.article(), own.description())
                        .filter(e -> !e.article().equals(q.article())
                                || own.description().words().size() > 1)
                        .map(e -> Verdict.described(q, e, gendered(folded, q)::isNamed, names, numbers, articles))
                : Optional.empty();
    }

    /** Somebody who stays without a name, by what the articles with the same words say of him. */
    private Optional<Quotation> describedAlike(FoldedText folded, Quotation q, Fuller fuller) {
        Quotation now = decided.getOrDefault(q, q);
        if (now.witness() != null || claim(now).naming().names()) {
            return Optional.empty();
        }
        Gendered gendered = gendered(folded, q);
        List<Claim> others = sameWords.of(q).stream()
                .filter(o -> !SameWords.isShort(q, o) && isSpeech(o))
                .map(o -> claim(decided.getOrDefault(o, o)))
                .filter(c -> gendered.agrees(c.speakers()))
                .toList();
        return fuller.than(claim(now), others).map(c -> Verdict.described(now, c, numbers));
    }

    /** What a quotation's article tells of whom its pronoun or office can mean. */
    private Gendered gendered(FoldedText folded, Quotation q) {
        return new Gendered(() -> folded.of(q.article()), reader.gender(language(q), q), knowledge.given());
    }
}
