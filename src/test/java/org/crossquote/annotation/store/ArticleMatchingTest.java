package org.crossquote.annotation.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.crossquote.Patience;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.AnnotationSnapshot;
import org.crossquote.annotation.Fingerprint;
import org.crossquote.annotation.KnownArticle;
import org.crossquote.annotation.Motivation;
import org.crossquote.annotation.Target;
import org.crossquote.annotation.TickingClock;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleCollection;
import org.crossquote.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ArticleMatchingTest {
    private static final String ENDING = " " + ManyOpenArticles.words(30, new Random(2));

    /** Comparing every article with every one takes minutes here. */
    @Test
    @Timeout(value = Patience.MINUTES, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void notesOfThousandsOfArticlesAreOpenedAgain(@TempDir Path folder) throws IOException {
        ArticleCollection many = ManyOpenArticles.of(4000, 90);
        Article first = many.articles().getFirst();
        String key;
        try (NoteStore store = NoteStore.open(folder, many, new TickingClock())) {
            key = store.keyOf(first.id());
            store.save(new AnnotationSnapshot(noteOn(key, first), Map.of()));
        }
        // Moved on by a few words, so that no text is the same.
        List<Article> edited = many.articles().stream()
                .map(a -> ManyOpenArticles.article(a.id(), a.text() + " and a few words more"))
                .toList();
        try (NoteStore store = NoteStore.open(folder, new ArticleCollection("many", edited), new TickingClock())) {
            assertThat(store.notes().annotations()).hasSize(1);
            assertThat(store.articlesByKey()).hasSize(4000).containsEntry(key, edited.getFirst());
            assertThat(store.keyOf(first.id())).isEqualTo(key);
        }
    }

    @Test
    void theArticleWithTheHighestScoreIsChosenAndOfEqualsTheFirst() {
        Random random = new Random(3);
        for (int round = 0; round < 40; round++) {
            List<Article> open = new ArrayList<>();
            List<KnownArticle> known = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                String text =
                        ManyOpenArticles.words(random.nextInt(120), random) + (random.nextBoolean() ? ENDING : "");
                open.add(ManyOpenArticles.article(i + ".txt", text));
                open.add(ManyOpenArticles.article(i + "-copy.txt", random.nextBoolean() ? text : edited(text, random)));
                known.add(KnownArticle.of(ManyOpenArticles.article(i + ".txt", edited(text, random))));
                known.add(KnownArticle.of(ManyOpenArticles.article(random.nextInt(14) + ".txt", text)));
            }
            assertThat(new ArticleMatching(open).openByKey(known)).isEqualTo(comparedWithEvery(known, open));
        }
    }

    @Test
    void aFingerprintWhoseHashesWerePutInAnotherOrderIsTheSame() {
        Fingerprint one = Fingerprint.of(ENDING);
        List<Integer> turned = new ArrayList<>(one.hashes().reversed());
        turned.add(turned.getFirst());
        assertThat(new Fingerprint(turned).overlap(one)).isEqualTo(1);
    }

    private static Map<String, Annotation> noteOn(String key, Article article) {
        Instant now = Instant.parse("2026-04-01T08:00:00Z");
        Target words = Target.Passage.of(key, article.text(), new Span(0, 10));
        Annotation note =
                Annotation.create(Motivation.COMMENTING, List.of(words), now).withNote("hi", now);
        return Map.of(note.id(), note);
    }

    private static String edited(String text, Random random) {
        int cut = random.nextInt(text.length() + 1);
        return text.substring(0, cut) + " other " + text.substring(Math.min(text.length(), cut + random.nextInt(300)));
    }

    /** The rule said plainly: the share of equal hashes, 2 for the same text, and a fifth for the same name. */
    private static Map<String, Article> comparedWithEvery(List<KnownArticle> known, List<Article> open) {
        Map<String, Article> byKey = new LinkedHashMap<>();
        for (KnownArticle k : known) {
            double highest = 0;
            for (Article article : open) {
                double score = share(k, KnownArticle.of(article)) + (k.file().equals(article.id()) ? 0.2 : 0);
                if (score >= 0.2 && score > highest) {
                    highest = score;
                    byKey.put(k.key(), article);
                }
            }
        }
        return byKey;
    }

    private static double share(KnownArticle one, KnownArticle other) {
        if (one.key().equals(other.key())) {
            return 2;
        }
        Set<Integer> mine = new HashSet<>(one.fingerprint().hashes());
        Set<Integer> theirs = new HashSet<>(other.fingerprint().hashes());
        List<Integer> smallest = Stream.concat(mine.stream(), theirs.stream())
                .distinct()
                .sorted()
                .limit(64)
                .toList();
        long both = smallest.stream()
                .filter(h -> mine.contains(h) && theirs.contains(h))
                .count();
        return smallest.isEmpty() ? 0 : (double) both / smallest.size();
    }
}
