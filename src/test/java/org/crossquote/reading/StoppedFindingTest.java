package org.crossquote.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.crossquote.Patience;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.QuotationFinder;
import org.crossquote.reading.cache.FindingsCache;
import org.crossquote.source.ArticleMaker;
import org.crossquote.source.CollectionOpener;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleCollection;
import org.crossquote.work.Progress;
import org.crossquote.work.StoppedAt;
import org.crossquote.work.StoppedAt.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Opening a folder and finding what is in it ends at the next checkpoint when it is cancelled, wherever it is, and says how far it is. */
@Tag("threads")
@Timeout(value = Patience.MINUTES, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class StoppedFindingTest {
    private static final int ARTICLES = 90;
    private static final int STOPS = 25;
    private static final int WORDS = 4000;

    /** What was waiting for a worker comes to one checkpoint more, and so does each that works. */
    private static final int FEW_MORE = 64 + 64;

    @TempDir
    Path folder;

    @BeforeEach
    void articles() throws IOException {
        for (int i = 0; i < ARTICLES; i++) {
            Files.writeString(folder.resolve(String.format(Locale.ROOT, "%02d.txt", i)), report(i / 3, i % 3));
        }
    }

    private static String report(int event, int paper) {
        String place = "Oster" + (char) ('a' + event) + "hold";
        return "Fire in " + place + "\n\nA fire destroyed the ferry terminal at " + place + " early on Monday.\n"
                + "“We heard " + (event + 2) + " explosions, then the roof of " + place
                + " came down,” said Edda Quist.\n"
                + "The mayor of " + place + " visited pier " + paper + " with the keeper of its lighthouse.\n";
    }

    private Reading read(Function<Stage, Progress> stages) {
        ArticleCollection collection = new CollectionOpener()
                .open(folder, stages.apply(Stage.QUOTATIONS))
                .collection();
        Reading reading = ReadingFinder.standard(new FindingsCache(folder.resolve("kept"), "a build"))
                .read(collection, stages);
        reading.coverage();
        reading.repeated();
        return reading;
    }

    @Test
    void isCancelledAtWhateverCheckpoint() throws Exception {
        Outcome whole = StoppedAt.run(() -> read(stage -> Progress.none()));
        assertThat(whole.thrown()).isNull();
        assertThat(whole.checkpoints()).isGreaterThan(20_000);
        for (int i = 0; i < STOPS; i++) {
            deleteKept();
            int at = 1 + (int) ((long) whole.checkpoints() * i / STOPS);
            Outcome outcome = StoppedAt.run(at, () -> read(stage -> Progress.none()));
            assertThat(outcome.isCancelled())
                    .as("at checkpoint %d: %s", at, outcome)
                    .isTrue();
            assertThat(outcome.checkpoints() - at).as("after checkpoint %d", at).isLessThan(FEW_MORE);
        }
    }

    private void deleteKept() throws IOException {
        if (Files.exists(folder.resolve("kept"))) {
            try (var kept = Files.list(folder.resolve("kept"))) {
                for (Path file : kept.toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** A text of one line is one block, and may be one sentence. */
    @Test
    void oneVeryLongArticleHasMoreCheckpointsThanWordsInEachStage() throws Exception {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < WORDS / 8; i++) {
            words.append("the harbour of “Oster").append(i).append("” was closed again, ");
        }
        for (String text : List.of(words.toString(), words.toString().replace(", ", ".\n"))) {
            Article article = new ArticleMaker().make("a.txt", text);
            Article copy = new ArticleMaker().make("b.txt", text);
            QuotationFinder finder = new QuotationFinder();
            assertCheckpoints(() -> finder.find(article), "quotations");
            List<Quotation> quotations = new ArrayList<>(finder.find(article));
            quotations.addAll(finder.find(copy));
            assertCheckpoints(
                    () -> ReadingFinder.standard()
                            .links(
                                    new ArticleCollection("two", List.of(article, copy)),
                                    quotations.subList(0, 10),
                                    Progress.none()),
                    "links");
        }
    }

    private static void assertCheckpoints(java.util.concurrent.Callable<?> work, String stage)
            throws InterruptedException {
        Outcome outcome = StoppedAt.run(work);
        assertThat(outcome.thrown()).isNull();
        assertThat(outcome.checkpoints()).as(stage).isGreaterThan(WORDS);
    }

    @Test
    void eachStageSaysHowFarItIsAndNeverLessThanBefore() {
        Map<Stage, List<Double>> heard = new TreeMap<>();
        ArticleCollection collection = new CollectionOpener().open(folder).collection();
        ReadingFinder.standard()
                .read(collection, stage -> Progress.to(heard.computeIfAbsent(stage, s -> new ArrayList<>())::add));
        assertThat(heard)
                .containsOnlyKeys(Stage.values())
                .allSatisfy((stage, steps) -> assertThat(steps)
                        .as(stage.inWords())
                        .isSorted()
                        .doesNotHaveDuplicates()
                        .hasSizeGreaterThan(ARTICLES)
                        .startsWith(0.0)
                        .endsWith(1.0));
    }
}
