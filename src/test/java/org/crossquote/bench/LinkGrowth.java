package org.crossquote.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.crossquote.link.find.LinkFinder;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.QuotationFinder;
import org.crossquote.text.Article;

/**
 * Measures how the work to find links grows with the number of articles, prints it, and draws it. The work is the time of all
 * processors together, which others on the machine hardly change; the time on the clock is printed beside it.
 *
 * <p>Arguments: a folder of plain texts to mix articles from, the file of the chart, how many times each (3), and the numbers
 * of articles (1000 2000 4000 8000 16000). Give it 4 GB: {@code java -Xmx4g -cp … org.crossquote.bench.LinkGrowth DIR
 * docs/pictures/link-growth.svg}.
 */
public final class LinkGrowth {
    private static final long SEED = 2026;
    private static final int WARM_UP = 500;
    private static final OperatingSystemMXBean PROCESSORS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private LinkGrowth() {}

    /** Runs it. */
    public static void main(String[] args) throws IOException {
        ArticleMixer mixer = new ArticleMixer(PlainTexts.in(Path.of(args[0])), SEED);
        int times = args.length > 2 ? Integer.parseInt(args[2]) : 3;
        int[] sizes = args.length > 3
                ? Arrays.stream(args).skip(3).mapToInt(Integer::parseInt).toArray()
                : new int[] {1000, 2000, 4000, 8000, 16000};
        List<Article> articles = mixer.articles(Arrays.stream(sizes).max().orElse(0));
        QuotationFinder quotationFinder = new QuotationFinder();
        List<List<Quotation>> quotations =
                articles.parallelStream().map(quotationFinder::find).toList();
        LinkFinder finder = new LinkFinder();
        for (int i = 0; i < times; i++) {
            seconds(finder, articles, quotations, WARM_UP);
        }
        List<GrowthChart.Point> points = new ArrayList<>();
        for (int size : sizes) {
            double[] onClock = new double[times];
            double[] ofProcessors = new double[times];
            for (int i = 0; i < times; i++) {
                long before = PROCESSORS.getProcessCpuTime();
                onClock[i] = seconds(finder, articles, quotations, size);
                ofProcessors[i] = (PROCESSORS.getProcessCpuTime() - before) / 1e9;
            }
            Arrays.sort(onClock);
            Arrays.sort(ofProcessors);
            points.add(new GrowthChart.Point(size, ofProcessors[times / 2]));
            System.out.printf(
                    "%6d articles: medians %.2f s of the processors, %.2f s on the clock, %.0f articles a second%n",
                    size, ofProcessors[times / 2], onClock[times / 2], size / onClock[times / 2]);
        }
        GrowthChart chart = new GrowthChart(points);
        System.out.printf("exponent %.2f%n", chart.exponent());
        Files.writeString(Path.of(args[1]), chart.svg());
    }

    private static double seconds(
            LinkFinder finder, List<Article> articles, List<List<Quotation>> quotations, int size) {
        List<Quotation> given =
                quotations.subList(0, size).stream().flatMap(List::stream).toList();
        long start = System.nanoTime();
        finder.find(articles.subList(0, size), given);
        return (System.nanoTime() - start) / 1e9;
    }
}
