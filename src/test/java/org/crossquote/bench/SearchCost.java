package org.crossquote.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossquote.message.Message;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.QuotationKind;
import org.crossquote.search.ArticleSearch;
import org.crossquote.search.Excerpt;
import org.crossquote.search.QuotedPlaces;
import org.crossquote.search.SearchContext;
import org.crossquote.search.SearchNotes;
import org.crossquote.search.SearchResult;
import org.crossquote.search.SearchScope;
import org.crossquote.search.query.QueryException;
import org.crossquote.search.query.QueryParser;
import org.crossquote.text.Article;
import org.crossquote.text.Span;
import org.crossquote.work.Progress;

/**
 * How long the index of many articles takes, and a query in it. Times of queries are of the processor, so that what else runs on the machine
 * counts little; for the index, the clock's and the processor's. The articles are mixed from
 * those of the project, in whose folder it is run. A query's time is that of all its hits and of how they are shared among the rows of the list.
 * Arguments: how many articles (5000); queries instead of those here.
 */
public final class SearchCost {
    private static final int ROUNDS = 21;
    private static final int WORDS = 1_000;

    private static final List<String> QUERIES = List.of(
            "visa",
            "visa sanctions",
            "\"special visa\"",
            "\"the president\"",
            "\"visa washington\"~8",
            "sanc*",
            "a*",
            "the",
            "the of and",
            "visa -sanctions",
            "visa OR tariff OR border",
            "speaker:petro",
            "peace speaker:petro",
            "kind:quote the",
            "in:1-500 visa");

    private static final List<String> SPEAKERS = List.of("Gustavo Petro", "Donald Trump", "Ana Ruiz", "Peter Holm");

    private static final Pattern MARKED = Pattern.compile("[“\"][^”\"]+[”\"]");

    private SearchCost() {}

    /** Prints the time of the index, its memory, and the first and the median time of each query. */
    public static void main(String[] args) throws IOException, QueryException {
        int count = args.length == 0 ? 5_000 : Integer.parseInt(args[0]);
        List<Article> articles = new ArticleMixer(longer(PlainTexts.in(Path.of("articles"))), 1).articles(count);
        long words =
                articles.stream().mapToLong(a -> a.text().split("\\s+").length).sum();
        System.out.printf(Locale.ROOT, "%d articles, %d words each%n", count, words / count);
        QuotedPlaces quoted = new QuotedPlaces(quotations(articles), List.of());
        SearchContext context = new SearchContext(SearchScope.everything(), quoted, SearchNotes.none());
        long before = memory();
        long start = System.nanoTime();
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long processor = system.getProcessCpuTime();
        ArticleSearch search = ArticleSearch.in(articles, Progress.none());
        System.out.printf(Locale.ROOT, "index ready after %.1f s", (System.nanoTime() - start) / 1e9);
        System.out.printf(Locale.ROOT, ", %.1f s of the processor", (system.getProcessCpuTime() - processor) / 1e9);
        System.out.printf(Locale.ROOT, ", %d MB%n", (memory() - before) >> 20);
        List<String> queries = args.length < 2 ? QUERIES : List.of(args).subList(1, args.length);
        for (String query : queries) {
            double[] times = new double[ROUNDS];
            int hits = 0;
            long rows = 0;
            for (int round = 0; round < ROUNDS; round++) {
                start = now();
                SearchResult result = search.find(QueryParser.parse(query), context);
                for (SearchResult.ArticleHits found : result.articles()) {
                    rows += Excerpt.firsts(found.article(), found.hits().spans()).length;
                }
                times[round] = since(start);
                hits = result.count();
            }
            double first = times[0];
            Arrays.sort(times);
            System.out.printf(
                    Locale.ROOT,
                    "%-28s %7d hits in %6d rows, first %4.0f ms, median %3.0f ms%n",
                    query,
                    hits,
                    rows / ROUNDS,
                    first,
                    times[ROUNDS / 2]);
        }
    }

    /** The mixer takes whole paragraphs, of which most are short: as long as articles of {@value #WORDS} words need them. */
    private static List<String> longer(List<String> texts) {
        List<String> paragraphs = texts.stream()
                .flatMap(String::lines)
                .filter(line -> line.split(" ").length > 40)
                .toList();
        return List.of(String.join("\n", paragraphs));
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** All that stands in quotation marks, by a few speakers in turn: who it really is does not matter here, and would take long to find. */
    private static List<Quotation> quotations(List<Article> articles) {
        List<Quotation> quotations = new ArrayList<>();
        for (Article article : articles) {
            Matcher marked = MARKED.matcher(article.text());
            while (marked.find()) {
                int group = quotations.size();
                quotations.add(new Quotation(
                        article.id(),
                        new Span(marked.start(), marked.end()),
                        marked.group(),
                        group,
                        List.of(SPEAKERS.get(group % SPEAKERS.size())),
                        null,
                        null,
                        null,
                        null,
                        QuotationKind.DIRECT,
                        1,
                        Message.of("made")));
            }
        }
        return quotations;
    }

    private static double since(long start) {
        return (now() - start) / 1e6;
    }

    private static long memory() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
