package org.crossquote.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.crossquote.link.Edit;
import org.crossquote.link.Link;
import org.crossquote.link.WordComparison;
import org.crossquote.link.find.LinkFinder;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.QuotationFinder;
import org.crossquote.source.ArticleMaker;
import org.crossquote.source.CollectionOpener;
import org.crossquote.text.Article;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long finding links takes, quotations given, in the five bundled articles and in a folder of texts, and how long one
 * comparison of two wordings takes. Run it with {@code java -cp … org.openjdk.jmh.Main LinkBenchmark -jvmArgs
 * -Dcrossquote.bench.folder=DIR}; without a folder the five are mixed into 500.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class LinkBenchmark {
    private static final int MIXED = 500;
    private static final long SEED = 2026;

    private final LinkFinder finder = new LinkFinder();
    private List<Article> five = List.of();
    private List<Quotation> quotationsOfFive = List.of();
    private List<Article> folder = List.of();
    private List<Quotation> quotationsOfFolder = List.of();
    private String wording = "";
    private String otherWording = "";

    /** Reads the articles and finds their quotations. */
    @Setup
    public void read() throws IOException {
        five = new CollectionOpener().bundled().articles();
        quotationsOfFive = quotations(five);
        folder = folder();
        quotationsOfFolder = quotations(folder);
        wording = five.getFirst().text().substring(0, 400);
        otherWording = wording.replace(" the ", " a ").replace(", ", " – ");
    }

    private List<Article> folder() throws IOException {
        String path = System.getProperty("crossquote.bench.folder");
        if (path == null) {
            return new ArticleMixer(five.stream().map(Article::text).toList(), SEED).articles(MIXED);
        }
        ArticleMaker maker = new ArticleMaker();
        List<Article> articles = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(path))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                articles.add(maker.make(file.getFileName().toString(), Files.readString(file)));
            }
        }
        return articles;
    }

    private static List<Quotation> quotations(List<Article> articles) {
        QuotationFinder finder = new QuotationFinder();
        return articles.parallelStream().flatMap(a -> finder.find(a).stream()).toList();
    }

    /** The links of the five articles. */
    @Benchmark
    public List<Link> linksOfFive() {
        return finder.find(five, quotationsOfFive);
    }

    /** The links of the folder. */
    @Benchmark
    public List<Link> linksOfFolder() {
        return finder.find(folder, quotationsOfFolder);
    }

    /** The comparison of two wordings of some sixty words. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public List<Edit> comparison() {
        return WordComparison.compare(wording, otherWording);
    }
}
