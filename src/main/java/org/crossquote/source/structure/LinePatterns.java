package org.crossquote.source.structure;

import java.util.List;
import java.util.regex.Pattern;
import org.crossquote.text.WordList;

/** Patterns of a data file, one a line; each must match a whole line, case aside unless it says otherwise. */
final class LinePatterns {
    private final List<Pattern> patterns;
    private final int longest;

    private LinePatterns(List<Pattern> patterns, int longest) {
        this.patterns = patterns;
        this.longest = longest;
    }

    /**
     * The patterns of a data file.
     *
     * @param longest the length of the longest line that is looked at
     */
    static LinePatterns read(String name, int longest) {
        return new LinePatterns(
                WordList.read(LinePatterns.class, name).stream()
                        .map(row -> Pattern.compile(row, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                        .toList(),
                longest);
    }

    boolean match(String line) {
        return line.length() <= longest
                && patterns.stream().anyMatch(p -> p.matcher(line).matches());
    }
}
