package org.crossquote.source.pdf;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes out what stands above and below the text of every page: titles, dates, addresses, page numbers. */
final class RunningHeads {
    private static final int EDGE = 3;
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[^\\p{L}\\p{N}]*(?:\\p{L}{1,8}\\.? )?\\d{1,4}(?: ?(?:/|\\p{L}{1,4}) ?\\d{1,4})?[^\\p{L}\\p{N}]*");

    private RunningHeads() {}

    /** Removes them from the lines of each page. */
    static void remove(List<List<TextLine>> pages) {
        Map<String, Integer> times = new HashMap<>();
        for (List<TextLine> page : pages) {
            Set<String> own = new HashSet<>();
            edges(page).forEach(line -> own.add(shape(line)));
            own.forEach(shape -> times.merge(shape, 1, Integer::sum));
        }
        int least = Math.max(2, (pages.size() + 1) / 2);
        for (List<TextLine> page : pages) {
            Set<TextLine> gone = new HashSet<>();
            List<TextLine> edges = edges(page);
            for (TextLine line : edges) {
                boolean isRepeated = times.getOrDefault(shape(line), 0) >= least;
                if (isRepeated
                        || isOutermost(line, page)
                                && PAGE_NUMBER.matcher(line.text()).matches()) {
                    gone.add(line);
                }
            }
            page.removeAll(gone);
        }
    }

    /** The lines at the head and the foot of a page, counted by their height: those beside each other are one. */
    private static List<TextLine> edges(List<TextLine> page) {
        List<Float> heights = page.stream()
                .map(TextLine::y)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
        int n = heights.size();
        float head = n == 0 ? 0 : heights.get(Math.min(EDGE, n) - 1);
        float foot = n == 0 ? 0 : heights.get(Math.max(0, n - EDGE));
        return page.stream()
                .filter(line -> line.y() <= head || line.y() >= foot)
                .toList();
    }

    private static boolean isOutermost(TextLine line, List<TextLine> page) {
        return page.stream().allMatch(other -> other.y() >= line.y() - 2)
                || page.stream().allMatch(other -> other.y() <= line.y() + 2);
    }

    /** The words with all numbers alike, and where they stand. */
    private static String shape(TextLine line) {
        return line.text().toLowerCase(Locale.ROOT).replaceAll("\\d+", "#") + "@" + Math.round(line.y() / 4);
    }
}
