package org.crossquote.source.structure;

import java.util.List;
import java.util.regex.Pattern;

/** Tells short lines that a page says of itself or to its readers, such as "Read more." or "Published on 3 March 2025.", from sentences of an article. */
public final class PageWords {
    private static final int LONGEST = 140;
    private static final Pattern END = Pattern.compile("[\\s.!…:›»>→]+$");
    private static final LinePatterns DAYS = LinePatterns.read("byline-dates.txt", LONGEST);
    private static final List<LinePatterns> PATTERNS = List.of(
            LinePatterns.read("boilerplate.txt", LONGEST),
            LinePatterns.read("boilerplate-labels.txt", LONGEST),
            LinePatterns.read("boilerplate-tail.txt", LONGEST),
            DAYS,
            LinePatterns.read("byline-last.txt", LONGEST),
            LinePatterns.read("caption-labels.txt", LONGEST));

    private PageWords() {}

    /** Whether a line, with or without the marks at its end, is one of those that pages put around articles. */
    public static boolean isOfThePage(String line) {
        String bare = END.matcher(line).replaceFirst("");
        return bare.isEmpty() || match(line) || match(bare);
    }

    /** Whether a line only says on which day something was written or changed. */
    public static boolean isDay(String line) {
        return DAYS.match(line);
    }

    private static boolean match(String line) {
        return PATTERNS.stream().anyMatch(patterns -> patterns.match(line));
    }
}
