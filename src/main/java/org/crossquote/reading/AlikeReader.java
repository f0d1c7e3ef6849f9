package org.crossquote.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.crossquote.link.Grade;
import org.crossquote.link.Link;
import org.crossquote.link.Passage;
import org.crossquote.link.words.Vocabularies;
import org.crossquote.link.words.WordScanner;
import org.crossquote.reading.AlikeSentences.Pair;
import org.crossquote.text.Article;
import org.crossquote.text.Block;
import org.crossquote.text.Span;
import org.crossquote.witness.EventGrouping;
import org.crossquote.work.Lazy;
import org.crossquote.work.Progress;

/**
 * Looks for the sentences of other articles on an event that are nearest to those of one article: the cosine of their words, each weighted by
 * how rare it is (Salton, Wong and Yang, "A vector space model for automatic indexing", 1975). Its tables are loaded when it is asked first. Safe for threads.
 */
public final class AlikeReader {
    private static final int FEWEST_WORDS = 2;
    /** Less common words tell something. */
    private static final double RARE = 1.5;
    /** Below this only a name or a number is common. */
    private static final double LEAST = 0.15;

    private static final int MOST_OF_ONE_ARTICLE = 6;
    private static final int MOST = 40;
    private static final int MOST_WORDS = 5;

    private final Supplier<Vocabularies> vocabularies = new Lazy<>(Vocabularies::bundled);

    /** A sentence and what its words tell. */
    private record Told(Passage passage, String language, Map<String, Double> words, double length) {
        Told(Passage passage, String language, Map<String, Double> words) {
            this(
                    passage,
                    language,
                    words,
                    Math.sqrt(words.values().stream().mapToDouble(r -> r * r).sum()));
        }

        /** The same by what its words tell among some sentences: who is named in each of them tells nothing. */
        Told among(Map<String, Integer> having, int sentences) {
            Map<String, Double> weighed = new HashMap<>();
            words.forEach((word, rarity) -> weighed.put(
                    word,
                    rarity
                            * Math.log(1 + (double) sentences / having.getOrDefault(word, 1))
                            / Math.log(1 + sentences)));
            return new Told(passage, language, weighed);
        }
    }

    /**
     * The sentences nearest to those of an article. It reads all texts, and never runs on the FX thread.
     *
     * @param article its id
     * @throws CancellationException when the thread was interrupted; it stays so
     */
    public AlikeSentences near(Reading reading, String article) {
        List<Told> own = reading.collection().article(article).map(this::told).orElse(List.of());
        List<String> others = othersOnEvent(reading, article);
        List<Link> links = reading.allLinks().stream()
                .filter(l -> l.grade() != Grade.BOILERPLATE)
                .filter(l -> l.a().article().equals(article) || l.b().article().equals(article))
                .toList();
        Set<String> linked = new HashSet<>();
        links.forEach(l -> linked.add(l.a().article().equals(article) ? l.b().article() : l.a().article()));
        List<Pair> pairs = new ArrayList<>();
        for (String other : others) {
            Progress.checkpoint();
            List<Link> between = links.stream()
                    .filter(l ->
                            l.a().article().equals(other) || l.b().article().equals(other))
                    .toList();
            reading.collection().article(other).ifPresent(text -> pairs.addAll(nearest(own, told(text), between)));
        }
        pairs.sort(Comparator.comparingDouble(Pair::share).reversed());
        int both = (int) others.stream().filter(linked::contains).count();
        return new AlikeSentences(article, others, both, pairs.subList(0, Math.min(MOST, pairs.size())));
    }

    /** The others that tell of the event of an article; of a small collection all. */
    private List<String> othersOnEvent(Reading reading, String article) {
        List<Article> all = reading.collection().articles();
        List<String> related = new EventGrouping(vocabularies.get())
                .group(all, reading.allLinks()).stream()
                        .filter(group -> group.articles().contains(article))
                        .findFirst()
                        .map(group -> List.copyOf(group.articles()))
                        .orElse(List.of());
        List<String> small = reading.coverage().isAboutOneEvent()
                ? all.stream().map(Article::id).toList()
                : List.of();
        return (related.isEmpty() ? small : related)
                .stream().filter(id -> !id.equals(article)).toList();
    }

    private List<Told> told(Article article) {
        List<Told> told = new ArrayList<>();
        for (Block block : article.blocks()) {
            Progress.checkpoint();
            if (Coverage.TELLING.contains(block.kind())) {
                for (Span span : Sentences.of(article, block)) {
                    add(article, span, told);
                }
            }
        }
        return told;
    }

    private void add(Article article, Span span, List<Told> told) {
        Map<String, Double> words = vocabularies.get().telling(article.at(span), article.language());
        words.values().removeIf(rarity -> rarity < RARE);
        if (words.size() >= FEWEST_WORDS) {
            told.add(new Told(new Passage(article.id(), span, article.at(span)), article.language(), words));
        }
    }

    /** The pairs of two articles, each sentence in one of them. */
    private List<Pair> nearest(List<Told> first, List<Told> second, List<Link> links) {
        Map<String, Integer> having = new HashMap<>();
        Stream.of(first, second)
                .flatMap(List::stream)
                .forEach(t -> t.words().keySet().forEach(w -> having.merge(w, 1, Integer::sum)));
        int all = first.size() + second.size();
        List<Told> own = first.stream().map(t -> t.among(having, all)).toList();
        List<Told> others = second.stream().map(t -> t.among(having, all)).toList();
        return nearestOf(own, others, links);
    }

    /** Two sentences, not yet with the words that they share. */
    private record Near(Told own, Told other, double share) {}

    private List<Pair> nearestOf(List<Told> own, List<Told> others, List<Link> links) {
        List<Near> all = new ArrayList<>();
        for (Told a : own) {
            Progress.checkpoint();
            for (Told b : others) {
                double share = share(a, b);
                if (share >= LEAST && links.stream().noneMatch(l -> joins(l, a.passage(), b.passage()))) {
                    all.add(new Near(a, b, share));
                }
            }
        }
        all.sort(Comparator.comparingDouble(Near::share).reversed());
        Set<Passage> taken = new HashSet<>();
        List<Pair> nearest = new ArrayList<>();
        for (Near near : all) {
            Passage a = near.own().passage();
            Passage b = near.other().passage();
            boolean isFree = !taken.contains(a) && !taken.contains(b);
            if (isFree && nearest.size() < MOST_OF_ONE_ARTICLE) {
                taken.add(a);
                taken.add(b);
                nearest.add(new Pair(a, b, near.share(), shared(near.own(), near.other())));
            }
        }
        return nearest;
    }

    private static double share(Told a, Told b) {
        double sum = 0;
        int count = 0;
        Map<String, Double> fewer = a.words().size() <= b.words().size() ? a.words() : b.words();
        Map<String, Double> more = a.words().size() <= b.words().size() ? b.words() : a.words();
        for (Map.Entry<String, Double> word : fewer.entrySet()) {
            Double there = more.get(word.getKey());
            if (there != null) {
                sum += word.getValue() * there;
                count++;
            }
        }
        return count < FEWEST_WORDS ? 0 : Math.min(1, sum / (a.length() * b.length()));
    }

    private static boolean joins(Link link, Passage one, Passage other) {
        return touches(link.a(), one) && touches(link.b(), other) || touches(link.b(), one) && touches(link.a(), other);
    }

    private static boolean touches(Passage a, Passage b) {
        return a.article().equals(b.article()) && a.span().overlaps(b.span());
    }

    /** The words that both have, as the first writes them. */
    private List<String> shared(Told a, Told b) {
        String text = a.passage().exact();
        Map<String, String> written = new LinkedHashMap<>();
        WordScanner scanner = new WordScanner(text, 0, text.length());
        while (scanner.next()) {
            String word = text.substring(scanner.start(), scanner.end());
            String stem = vocabularies.get().stem(word, a.language());
            if (a.words().containsKey(stem) && b.words().containsKey(stem)) {
                written.putIfAbsent(stem, word);
            }
        }
        return written.entrySet().stream()
                .sorted(Comparator.comparingDouble(
                        (Map.Entry<String, String> e) -> -a.words().getOrDefault(e.getKey(), 0.0)))
                .limit(MOST_WORDS)
                .map(Map.Entry::getValue)
                .toList();
    }
}
