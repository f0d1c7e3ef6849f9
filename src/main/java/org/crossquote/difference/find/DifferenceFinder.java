package org.crossquote.difference.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossquote.difference.Difference;
import org.crossquote.difference.DifferenceKind;
import org.crossquote.difference.quoted.OccasionRule;
import org.crossquote.difference.quoted.QuotedPair;
import org.crossquote.difference.quoted.QuotedPlace;
import org.crossquote.difference.quoted.QuotedRule;
import org.crossquote.difference.quoted.SpeakerNames;
import org.crossquote.difference.quoted.SpeakerRule;
import org.crossquote.difference.quoted.WordsRule;
import org.crossquote.difference.told.TaggedArticle;
import org.crossquote.difference.told.ToldDifferences;
import org.crossquote.difference.words.DifferenceLanguages;
import org.crossquote.difference.words.DifferenceLanguages.Language;
import org.crossquote.link.ComposedArticles;
import org.crossquote.link.Grade;
import org.crossquote.link.Link;
import org.crossquote.link.Passage;
import org.crossquote.link.index.ArticleWords;
import org.crossquote.link.index.IndexedArticle;
import org.crossquote.link.words.ConceptTable;
import org.crossquote.link.words.Vocabularies;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.QuotationKind;
import org.crossquote.text.Article;
import org.crossquote.work.Progress;
import org.crossquote.work.SharedWork;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the accounts of different articles differ. It is a pure function: the same articles, quotations and links give the same
 * differences. Safe for threads.
 */
public final class DifferenceFinder {
    /** Of so few articles all are compared with each other, whether they are linked or not. */
    private static final int FEW = 6;

    /** How much of the search is done when the articles are read. */
    private static final double TAGGED = 0.2;

    private final Vocabularies vocabularies;
    private final DifferenceLanguages languages = DifferenceLanguages.bundled();
    private final List<QuotedRule> quotedRules;
    private final int workers;

    /** A finder with the words that the program brings along, which uses all cores. */
    public DifferenceFinder() {
        this(Vocabularies.bundled(), Runtime.getRuntime().availableProcessors());
    }

    /**
     * A finder with the words that the program brings along.
     *
     * @param vocabularies what is known about the words of each language
     * @param workers how many threads work on a large collection, 1 and up; the differences are the same for any number
     */
    public DifferenceFinder(Vocabularies vocabularies, int workers) {
        this.vocabularies = vocabularies;
        this.workers = workers;
        SpeakerNames names = new SpeakerNames(languages);
        this.quotedRules = List.of(new SpeakerRule(names), new WordsRule(names), new OccasionRule(names));
    }

    /** Two articles by their places in the collection, and their links. */
    private record LinkedPair(int a, int b, List<Link> links) {}

    /**
     * The differences between articles.
     *
     * @param articles the articles, their ids all different
     * @param quotations what is quoted in them
     * @param links the links between them, as they were found with these quotations
     * @return by place in the first article; {@link Difference#a()} is in the article that comes first
     * @throws CancellationException when the thread was interrupted; it stays so
     */
    public List<Difference> find(
            List<Article> articles, List<Quotation> quotations, List<Link> links, Progress progress) {
        ComposedArticles composed = new ComposedArticles();
        List<Article> forms = articles.stream().map(composed::add).toList();
        List<LinkedPair> pairs = pairs(forms, composed.linksInComposed(links));
        if (forms.size() > FEW) {
            pairs = ofOneEvent(pairs, forms);
        }
        Map<String, List<Quotation>> speech = composed.inComposed(quotations).stream()
                .filter(q -> q.kind() != QuotationKind.SCARE)
                .sorted(Comparator.comparing(Quotation::span))
                .collect(Collectors.groupingBy(Quotation::article));
        ConceptTable concepts = new ConceptTable(vocabularies);
        Map<Integer, TaggedArticle> tagged = tagged(pairs, forms, speech, concepts, progress.part(0, TAGGED));
        Map<Place, Quotation> places = new HashMap<>();
        speech.values().forEach(all -> all.forEach(q -> places.put(Place.of(q), q)));
        List<List<Difference>> found = SharedWork.results(
                pairs,
                workers,
                () -> new ToldDifferences(concepts, languages),
                (told, pair) -> differences(told, pair, forms, tagged, places),
                progress.part(TAGGED, 1));
        return found.stream()
                .flatMap(List::stream)
                .map(d -> d.between(
                        composed.inOwn(d.a()),
                        composed.inOwn(d.b()),
                        composed.inOwn(d.pieceOfA()),
                        composed.inOwn(d.pieceOfB())))
                .toList();
    }

    /** The articles of the pairs as words with what each is in its sentence, by their places in the collection. */
    private Map<Integer, TaggedArticle> tagged(
            List<LinkedPair> pairs,
            List<Article> articles,
            Map<String, List<Quotation>> quotations,
            ConceptTable concepts,
            Progress progress) {
        List<Integer> numbers = pairs.stream()
                .flatMap(pair -> Stream.of(pair.a(), pair.b()))
                .distinct()
                .toList();
        List<IndexedArticle> indexed = new ArrayList<>(); // by one thread: the table of concepts grows
        for (int number : numbers) {
            Progress.checkpoint();
            Article article = articles.get(number);
            indexed.add(new IndexedArticle(
                    article, quotations.getOrDefault(article.id(), List.of()), ArticleWords.of(article, concepts)));
        }
        List<TaggedArticle> tagged = SharedWork.results(
                indexed, workers, () -> languages, (words, article) -> new TaggedArticle(article, words), progress);
        Map<Integer, TaggedArticle> byNumber = new HashMap<>();
        for (int i = 0; i < numbers.size(); i++) {
            byNumber.put(numbers.get(i), tagged.get(i));
        }
        return byNumber;
    }

    /** Where a quotation stands. */
    private record Place(String article, int start, int end) {
        static Place of(Quotation q) {
            return new Place(q.article(), q.span().start(), q.span().end());
        }

        static Place of(Passage p) {
            return new Place(p.article(), p.span().start(), p.span().end());
        }
    }

    /** The pairs of articles that have something in common, in the order of the collection. */
    private static List<LinkedPair> pairs(List<Article> articles, List<Link> links) {
        Map<String, Integer> numbers = new HashMap<>();
        articles.forEach(article -> numbers.put(article.id(), numbers.size()));
        Map<List<Integer>, List<Link>> byPair = new LinkedHashMap<>();
        for (Link link : links) {
            Integer a = numbers.get(link.a().article());
            Integer b = numbers.get(link.b().article());
            if (link.grade() != Grade.BOILERPLATE && a != null && b != null) {
                byPair.computeIfAbsent(List.of(Math.min(a, b), Math.max(a, b)), p -> new ArrayList<>())
                        .add(a < b ? link : link.turned());
            }
        }
        for (int a = 0; articles.size() <= FEW && a < articles.size(); a++) {
            for (int b = a + 1; b < articles.size(); b++) {
                byPair.computeIfAbsent(List.of(a, b), p -> new ArrayList<>());
            }
        }
        return byPair.entrySet().stream()
                // One text in two files tells nothing else; a wire report has thousands of such pairs.
                .filter(e -> !articles.get(e.getKey().getFirst())
                        .text()
                        .equals(articles.get(e.getKey().getLast()).text()))
                .map(e -> new LinkedPair(e.getKey().getFirst(), e.getKey().getLast(), e.getValue()))
                .sorted(Comparator.comparingInt(LinkedPair::a).thenComparingInt(LinkedPair::b))
                .toList();
    }

    /** Among many articles may be those of other events: their bridges are other bridges. */
    private List<LinkedPair> ofOneEvent(List<LinkedPair> pairs, List<Article> articles) {
        NamesShared names = new NamesShared(articles, languages);
        TitleWords titles = new TitleWords(articles, names, vocabularies);
        return pairs.stream()
                .filter(pair -> names.mayTellOfOneEvent(pair.a(), pair.b()))
                .filter(pair -> titles.mayTellOfOneEvent(pair.a(), pair.b()))
                .toList();
    }

    private List<Difference> differences(
            ToldDifferences told,
            LinkedPair pair,
            List<Article> articles,
            Map<Integer, TaggedArticle> tagged,
            Map<Place, Quotation> places) {
        List<Difference> found = new ArrayList<>();
        for (Link link : pair.links()) {
            QuotedPair quoted = quoted(link, articles.get(pair.a()), articles.get(pair.b()), places);
            if (quoted != null) {
                quotedRules.stream()
                        .map(rule -> rule.difference(quoted))
                        .flatMap(Optional::stream)
                        .forEach(found::add);
            }
        }
        TaggedArticle a = tagged.get(pair.a());
        TaggedArticle b = tagged.get(pair.b());
        if (a != null && b != null) {
            found.addAll(told.find(a, b));
        }
        found.sort(Comparator.comparing((Difference d) -> d.a().span())
                .thenComparing(d -> d.b().span())
                .thenComparing(Difference::kind));
        return withoutRepetition(found);
    }

    private @Nullable QuotedPair quoted(Link link, Article a, Article b, Map<Place, Quotation> places) {
        Quotation x = places.get(Place.of(link.a()));
        Quotation y = places.get(Place.of(link.b()));
        Language ofA = languages.of(a.language());
        Language ofB = languages.of(b.language());
        return x == null
                        || y == null
                        || ofA == null
                        || ofB == null
                        || !a.language().equals(b.language())
                ? null
                : new QuotedPair(link, new QuotedPlace(a, x, ofA), new QuotedPlace(b, y, ofB));
    }

    /** One difference for each kind and place: what is found of parts and of the whole is said once. */
    private static List<Difference> withoutRepetition(List<Difference> found) {
        Map<DifferenceKind, List<Difference>> kept = new HashMap<>();
        List<Difference> all = new ArrayList<>();
        for (Difference difference : found) {
            List<Difference> same = kept.computeIfAbsent(difference.kind(), k -> new ArrayList<>());
            boolean known = same.stream()
                    .anyMatch(other -> other.pieceOfA()
                                    .span()
                                    .overlaps(difference.pieceOfA().span())
                            || other.pieceOfB()
                                    .span()
                                    .overlaps(difference.pieceOfB().span()));
            if (!known) {
                same.add(difference);
                all.add(difference);
            }
        }
        return all;
    }
}
