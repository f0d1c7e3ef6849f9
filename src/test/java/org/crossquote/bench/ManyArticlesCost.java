package org.crossquote.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.AnnotationSnapshot;
import org.crossquote.annotation.Motivation;
import org.crossquote.annotation.Target;
import org.crossquote.annotation.store.ManyOpenArticles;
import org.crossquote.annotation.store.NoteStore;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleCollection;
import org.crossquote.text.Span;

/** What opening the notes of many articles costs, for the first time and when something has been noted; in processor time. */
public final class ManyArticlesCost {
    private static final int WORDS = 600;

    private ManyArticlesCost() {}

    /** @param args how many articles, for each case; 1000 and 5000 when there are none */
    public static void main(String[] args) throws IOException {
        for (String articles : args.length == 0 ? new String[] {"1000", "5000"} : args) {
            ArticleCollection many = ManyOpenArticles.of(Integer.parseInt(articles), WORDS);
            Path folder = Files.createTempDirectory("notes");
            System.out.printf("%s articles, nothing noted: %.1f s%n", articles, open(folder, many));
            System.out.printf("%s articles, one note: %.1f s%n", articles, open(folder, many));
        }
    }

    /** The processor time of opening, in seconds; notes something afterwards. */
    private static double open(Path folder, ArticleCollection many) throws IOException {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        try (NoteStore store = NoteStore.open(folder, many, Clock.systemUTC())) {
            double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
            Article first = many.articles().getFirst();
            Instant now = Instant.now();
            Target words = Target.Passage.of(store.keyOf(first.id()), first.text(), new Span(0, 10));
            Annotation note = Annotation.create(Motivation.COMMENTING, List.of(words), now);
            store.save(new AnnotationSnapshot(Map.of(note.id(), note), Map.of()));
            return seconds;
        }
    }
}
