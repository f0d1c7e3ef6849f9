package org.crossquote.date.words;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossquote.date.words.Phrases.Hit;
import org.crossquote.text.Languages;
import org.crossquote.text.WordFile;
import org.jspecify.annotations.Nullable;

/** The words by which a language tells dates; all folded. Immutable. */
public final class DateWords {
    private static final String PART = "date/words";
    /** Stands in a numbered section for a line without a word. */
    private static final String NONE = "-";

    private static final Map<String, DateWords> READ = new ConcurrentHashMap<>();

    private final Map<DateWord, Phrases> phrases = new EnumMap<>(DateWord.class);
    private final Map<DateWord, Set<String>> endings = new EnumMap<>(DateWord.class);
    private final Set<String> noVerbs;
    private final Set<String> traits;
    private final Map<String, Integer> weekdays;
    private final Set<String> partsOfDay;

    private DateWords(WordFile file) {
        for (DateWord kind : DateWord.values()) {
            Phrases all = new Phrases();
            phrases.put(kind, all);
            List<String> lines = file.lines(kind.section());
            for (int i = 0; i < lines.size(); i++) {
                if (kind.hasValue()) {
                    valued(kind, lines.get(i), all);
                } else if (kind.isNumbered()) {
                    for (String word : lines.get(i).split(" ")) {
                        if (!word.equals(NONE)) {
                            all.add(word, String.valueOf(i + 1));
                        }
                    }
                } else {
                    for (String phrase : lines.get(i).split(",")) {
                        all.add(phrase.strip(), "");
                    }
                }
            }
        }
        for (DateWord tense : List.of(DateWord.PAST, DateWord.FUTURE)) {
            endings.put(tense, Set.copyOf(file.words(tense.section() + "-ending")));
        }
        noVerbs = Set.copyOf(file.words("no-verb"));
        traits = Set.copyOf(file.words("trait"));
        weekdays = CalendarWords.numbered(file.lines("weekday"));
        partsOfDay = file.lines("part-of-day").stream()
                .flatMap(line -> Stream.of(line.split(",")))
                .map(String::strip)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A value and behind a colon the phrases that have it, parted by commas. */
    private static void valued(DateWord kind, String line, Phrases all) {
        int colon = line.indexOf(':');
        if (colon < 0) {
            throw new IllegalStateException(kind.section() + ": " + line);
        }
        for (String phrase : line.substring(colon + 1).split(",")) {
            all.add(phrase.strip(), line.substring(0, colon).strip());
        }
    }

    /** The words of a language, ISO 639-1; those of the first language where the program has none of it. */
    public static DateWords of(String language) {
        String known = Languages.has(PART, language) ? language : Languages.first();
        return READ.computeIfAbsent(known, code -> new DateWords(WordFile.read(PART, Languages.fileName(code))));
    }

    /** How many tokens a phrase of a kind takes that begins at a place; 0 where none does. */
    public int length(DateWord kind, Tokens tokens, int at) {
        Hit hit = hit(kind, tokens, at);
        return hit == null ? 0 : hit.length();
    }

    /** How many tokens a phrase of a kind takes that ends before a place; 0 where none does. */
    public int lengthBefore(DateWord kind, Tokens tokens, int end) {
        Hit hit = phrases(kind).before(tokens, end);
        return hit == null ? 0 : hit.length();
    }

    /** The value of the phrase of a kind that begins at a place; empty where none does. */
    public String value(DateWord kind, Tokens tokens, int at) {
        Hit hit = hit(kind, tokens, at);
        return hit == null ? "" : hit.value();
    }

    /** The number that is the value of the phrase of a kind; 0 where none begins at a place. */
    public int number(DateWord kind, Tokens tokens, int at) {
        Hit hit = hit(kind, tokens, at);
        return hit == null ? 0 : Integer.parseInt(hit.value());
    }

    private @Nullable Hit hit(DateWord kind, Tokens tokens, int at) {
        return phrases(kind).at(tokens, at);
    }

    private Phrases phrases(DateWord kind) {
        return phrases.getOrDefault(kind, new Phrases());
    }

    /** The number of the weekday before a part of the day in one folded word, as in "montagabend"; 0 where it is none. */
    public int weekdayBeforePart(String word) {
        return weekdays.entrySet().stream()
                .filter(day -> word.startsWith(day.getKey())
                        && partsOfDay.contains(word.substring(day.getKey().length())))
                .mapToInt(Map.Entry::getValue)
                .findFirst()
                .orElse(0);
    }

    /** Whether a word in small letters, with its accents, is no verb although without them it looks like one: "à". */
    public boolean isNoVerb(String word) {
        return noVerbs.contains(word);
    }

    /** Whether a word in small letters, with its accents, ends as a verb of a tense does. */
    public boolean hasEnding(DateWord tense, String word) {
        return endings.getOrDefault(tense, Set.of()).stream()
                .anyMatch(ending -> word.length() > ending.length() + 1 && word.endsWith(ending));
    }

    /** Whether the language has a trait: {@code capitals} for months and days, {@code month-first}, {@code dots} in dates. */
    public boolean has(String trait) {
        return traits.contains(trait);
    }
}
