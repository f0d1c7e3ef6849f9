package org.crossquote.source.structure;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossquote.text.WordList;

/** Patterns of a data file, one a line; each is for a whole line and minds no case. */
final class LinePatterns {
    private final List<Pattern> patterns;
    private final int longest;
    /** Most lines of an article open with a letter that few patterns open with: only those are tried. */
    private final Map<Character, List<Pattern>> byFirst = new ConcurrentHashMap<>();

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
                && byFirst.computeIfAbsent(line.charAt(0), this::startingWith).stream()
                        .anyMatch(p -> p.matcher(line).matches());
    }

    private List<Pattern> startingWith(char first) {
        return patterns.stream().filter(p -> canStartWith(p, first)).toList();
    }

    /** A pattern that fails on the letter alone, without asking for more, fails on every line that opens with it. */
    private static boolean canStartWith(Pattern pattern, char first) {
        Matcher matcher = pattern.matcher(String.valueOf(first));
        return matcher.matches() || matcher.hitEnd();
    }
}
