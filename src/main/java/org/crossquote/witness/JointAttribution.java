package org.crossquote.witness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.crossquote.link.Link;
import org.crossquote.link.words.Vocabularies;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.QuotationFinder;
import org.crossquote.quote.QuotationKind;
import org.crossquote.quote.identity.SamePersonFinder;
import org.crossquote.quote.people.DescribedPerson;
import org.crossquote.quote.people.GivenNames;
import org.crossquote.text.Article;
import org.crossquote.work.Progress;

/**
 * Decides whose words the quotations of a collection are by what all its articles say: of one utterance together, of an office by
 * whoever holds it in another article, and everybody under one name. What an article says clearly stands. Immutable and safe for threads.
 */
public final class JointAttribution {
    private final QuotationFinder finder;
    private final SamePersonFinder identities = new SamePersonFinder();
    private final GivenNames given = new GivenNames();
    private final OfficeWords words = OfficeWords.bundled();
    private final Vocabularies vocabularies;

    private final NameForm form;

    /** Under which form of his name somebody goes whom articles call by several. */
    public enum NameForm {
        /** Each article's own, where no more than a middle name is more or less: the reader may set one apart. */
        OWN,
        /** The one that most of the event's articles use, so that names can be compared. */
        ONE
    }

    /**
     * @param finder what found the quotations; it reads who is described in an article where an office has to be told
     * @param vocabularies which words tell much: articles that share them tell of one event
     * @param form under which form of his name somebody goes
     */
    public JointAttribution(QuotationFinder finder, Vocabularies vocabularies, NameForm form) {
        this.finder = finder;
        this.vocabularies = vocabularies;
        this.form = form;
    }

    /**
     * The quotations with the speakers that all articles together give them.
     *
     * @param articles the articles, in the order of the collection: a reason tells their numbers
     * @param quotations all their quotations as each article alone gives them
     * @param links the links between the articles
     * @return the same quotations in the same order; those of which other articles say nothing are left as they are
     */
    public List<Quotation> decide(List<Article> articles, List<Quotation> quotations, List<Link> links) {
        if (articles.size() < 2) {
            return quotations;
        }
        return new Decision(articles, quotations, links).decided();
    }

    /** One collection while it is decided. */
    private final class Decision {
        private final Map<String, Article> articles = new LinkedHashMap<>();
        private final Map<String, Integer> numbers = new HashMap<>();
        private final Map<String, List<Quotation>> byArticle = new HashMap<>();
        private final List<Quotation> quotations;
        private final ClaimReader reader = new ClaimReader(finder::descriptions);
        private final Map<Quotation, Claim> claims = new HashMap<>();
        private final Map<String, String> foldedTexts = new HashMap<>();
        private final SameWords sameWords;
        private final Reprints reprints;
        private final EventNames names;
        private final RoleTable roles;
        private final OneName oneName;

        Decision(List<Article> all, List<Quotation> quotations, List<Link> links) {
            this.quotations = quotations;
            all.forEach(a -> articles.put(a.id(), a));
            all.forEach(a -> numbers.put(a.id(), numbers.size() + 1));
            quotations.forEach(q -> byArticle
                    .computeIfAbsent(q.article(), k -> new ArrayList<>())
                    .add(q));
            Events events = Events.of(all, links, new TellingWords(all, vocabularies));
            this.sameWords = new SameWords(quotations, links);
            this.reprints = new Reprints(articles, byArticle);
            Map<String, Set<String>> named = names();
            this.names = new EventNames(events, named, identities);
            this.roles = new RoleTable(events, names, words, described());
            this.oneName = new OneName(form, names, new Namesakes(events, named, names, roles), articles);
        }

        private Map<String, Set<String>> names() {
            Map<String, Set<String>> given = new HashMap<>();
            for (Quotation q : quotations) {
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
                return article == null ? List.of() : finder.described(article);
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
            Map<Quotation, Quotation> decided = new HashMap<>();
            for (Quotation q : quotations) {
                Progress.checkpoint();
                if (q.kind() != QuotationKind.SCARE) {
                    utterance(q, decided);
                }
            }
            carryOn(decided);
            for (Quotation q : quotations) {
                if (q.kind() != QuotationKind.SCARE && !decided.containsKey(q)) {
                    byRole(q, decided);
                }
            }
            describeAlike(decided);
            return quotations.stream()
                    .map(q -> oneName.of(decided.getOrDefault(q, q)))
                    .toList();
        }

        /** Made once for each article: it takes as long as reading it. */
        private String folded(String id) {
            return foldedTexts.computeIfAbsent(id, k -> {
                Article article = articles.get(k);
                return article == null ? "" : ClaimReader.folded(article.text());
            });
        }

        private void utterance(Quotation q, Map<Quotation, Quotation> decided) {
            List<Quotation> same = sameWords.of(q);
            if (same.isEmpty()) {
                return;
            }
            Claim own = claim(q);
            Gendered gendered = gendered(q);
            boolean weak = own.naming().compareTo(Naming.DOCUMENT) <= 0;
            List<Claim> others = reprints.independent(same.stream()
                    .filter(o -> !SameWords.isShort(q, o) || (weak && gendered.mayMean(o.speakers())))
                    .map(this::claim)
                    .sorted((a, b) -> Double.compare(b.weight(), a.weight()))
                    .toList());
            Ballot ballot = new Ballot(own, gendered::isNamed, names, roles, words);
            List<Ballot.Candidate> candidates = ballot.candidates(others).stream()
                    .filter(c -> own.naming() == Naming.PRONOUN
                            ? gendered.mayMean(c.speakers())
                            : gendered.agrees(c.speakers()))
                    .toList();
            ballot.winner(candidates)
                    .ifPresentOrElse(
                            w -> decided.put(q, Verdict.named(q, w, numbers)),
                            () -> Verdict.confirmed(own, ballot.agreeing(others), reprints)
                                    .ifPresent(c -> decided.put(q, c)));
        }

        /** What follows from a quotation in its article: for its parts, those that go on, and all whom it calls by the same bare surname. */
        private void carryOn(Map<Quotation, Quotation> decided) {
            for (List<Quotation> here : byArticle.values()) {
                List<Quotation> sources = here.stream()
                        .filter(o -> decided.getOrDefault(o, o).witness() != null)
                        .toList();
                for (Quotation q : here) {
                    if (decided.containsKey(q) || q.mention() == null || q.kind() == QuotationKind.SCARE) {
                        continue;
                    }
                    sources.stream()
                            .filter(o -> tellsOf(o, q))
                            .map(o -> decided.getOrDefault(o, o))
                            .findFirst()
                            .ifPresent(o -> decided.put(
                                    q, q.decided(o.speakers(), Verdict.carried(o, q), o.why(), o.witness())));
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

        private void byRole(Quotation q, Map<Quotation, Quotation> decided) {
            Claim own = claim(q);
            if (own.naming() == Naming.ROLE
                    && q.speakers().size() == 1
                    && Definite.isOne(q, own.description(), words)) {
                roles.only(q.article(), own.description())
                        .filter(e -> !e.article().equals(q.article())
                                || own.description().words().size() > 1)
                        .ifPresent(e -> decided.put(
                                q, Verdict.described(q, e, gendered(q)::isNamed, names, numbers, articles)));
            }
        }

        /** Those who stay without a name, by what the articles with the same words say of them. */
        private void describeAlike(Map<Quotation, Quotation> decided) {
            Fuller fuller = new Fuller(words);
            Map<Quotation, Quotation> alike = new HashMap<>();
            for (Quotation q : quotations) {
                Progress.checkpoint();
                Quotation now = decided.getOrDefault(q, q);
                if (q.kind() == QuotationKind.SCARE
                        || now.witness() != null
                        || claim(now).naming().names()) {
                    continue;
                }
                Gendered gendered = gendered(q);
                List<Claim> others = sameWords.of(q).stream()
                        .filter(o -> !SameWords.isShort(q, o) && o.kind() != QuotationKind.SCARE)
                        .map(o -> claim(decided.getOrDefault(o, o)))
                        .filter(c -> gendered.agrees(c.speakers()))
                        .toList();
                fuller.than(claim(now), others).ifPresent(c -> alike.put(q, Verdict.described(now, c, numbers)));
            }
            decided.putAll(alike);
        }

        /** What a quotation's article tells of whom its pronoun or office can mean. */
        private Gendered gendered(Quotation q) {
            return new Gendered(folded(q.article()), reader.gender(language(q), q), given);
        }
    }
}
