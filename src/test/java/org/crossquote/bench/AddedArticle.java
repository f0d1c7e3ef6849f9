package org.crossquote.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.crossquote.link.Link;
import org.crossquote.link.find.GrowingLinks;
import org.crossquote.link.find.LinkFinder;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.QuotationFinder;
import org.crossquote.text.Article;

/**
 * Measures what it costs to add one article to a large collection, quotations given, and makes sure that the links are those of
 * all articles at once. Articles are added that the collection has siblings of.
 *
 * <p>Arguments: a folder of plain texts to mix articles from, the number of articles (8000), and how many are added one by one (31).
 */
public final class AddedArticle {
    private static final long SEED = 2026;
    private static final OperatingSystemMXBean PROCESSORS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private AddedArticle() {}

    /** Runs it. */
    public static void main(String[] args) throws IOException {
        int size = args.length > 1 ? Integer.parseInt(args[1]) : 8000;
        int times = args.length > 2 ? Integer.parseInt(args[2]) : 31;
        List<Article> articles =
                new ArrayList<>(new ArticleMixer(PlainTexts.in(Path.of(args[0])), SEED).articles(size + times));
        Collections.shuffle(articles, new Random(SEED));
        QuotationFinder quotationFinder = new QuotationFinder();
        List<List<Quotation>> quotations =
                articles.parallelStream().map(quotationFinder::find).toList();
        LinkFinder finder = new LinkFinder();
        GrowingLinks growing = finder.grow();
        List<Link> links = growing.add(articles.subList(0, size), joined(quotations.subList(0, size)));
        int before = links.size();
        double[] onClock = new double[times];
        double[] ofProcessors = new double[times];
        for (int i = 0; i < times; i++) {
            List<Article> added = List.of(articles.get(size + i));
            long clock = System.nanoTime();
            long processors = PROCESSORS.getProcessCpuTime();
            links = growing.add(added, quotations.get(size + i));
            onClock[i] = (System.nanoTime() - clock) / 1e6;
            ofProcessors[i] = (PROCESSORS.getProcessCpuTime() - processors) / 1e6;
        }
        boolean same = sides(links).equals(sides(finder.find(articles, joined(quotations))));
        System.out.printf(
                "%d links of %d articles, %d after %d more; the links are those of all at once: %b%n",
                before, size, links.size(), times, same);
        print("ms of the processors", ofProcessors);
        print("ms on the clock", onClock);
    }

    private static void print(String what, double[] times) {
        double first = times[0];
        Arrays.sort(times);
        System.out.printf(
                "an article added: median %.1f, most %.1f, the first %.1f %s%n",
                times[times.length / 2], times[times.length - 1], first, what);
    }

    private static List<Quotation> joined(List<List<Quotation>> quotations) {
        return quotations.stream().flatMap(List::stream).toList();
    }

    private static Set<Set<Object>> sides(List<Link> links) {
        Set<Set<Object>> sides = new HashSet<>();
        links.forEach(l -> sides.add(Set.of(l.a(), l.b(), l.grade(), l.score(), l.why())));
        return sides;
    }
}
