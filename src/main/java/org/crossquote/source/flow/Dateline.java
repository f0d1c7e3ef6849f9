package org.crossquote.source.flow;

import java.text.DateFormatSymbols;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crossquote.source.format.Blanks;
import org.crossquote.text.PublicationTime;
import org.crossquote.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * A line that says when an article was published and nothing else, besides an outlet or a place before it, an author, a weekday, a time.
 *
 * @param time the day, with its time where that is told
 * @param label what the line calls the day
 * @param by the words that name the author in the same line, or empty
 */
record Dateline(PublicationTime time, Label label, String by) {
    /** What a line calls its day. */
    enum Label {
        NONE,
        PUBLISHED,
        UPDATED
    }

    private static final int LONGEST = 140;
    private static final int LONGEST_NAME = 70;
    private static final int CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String MONTH = "\\p{L}[\\p{L}\\p{M}]{2,11}";
    private static final Pattern DAY = Pattern.compile("(?<![\\p{L}\\p{N}./-])(?:"
            + "\\d{1,2}(?:st|nd|rd|th|er|º|ª|\\.)?\\s+(?:of\\s+|de\\s+|d['’]\\s?)?" + MONTH
            + "\\.?,?\\s+(?:de\\s+|del\\s+)?\\d{4}"
            + "|" + MONTH + "\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}"
            + "|\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}([./-])\\s?\\d{1,2}\\1\\s?\\d{4})(?![\\p{L}\\p{N}-])");
    private static final Pattern FIGURES = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-]\\d{4}");
    private static final String LITTLE = words("before-days.txt");
    private static final String PUBLISHED = words("published-labels.txt");
    private static final String UPDATED = words("updated-labels.txt");
    private static final Pattern LABEL = Pattern.compile(
            "(?:(?<published>" + PUBLISHED + ")|(?<updated>" + UPDATED + "))\\s*:?\\s*(?:(?:" + LITTLE + ")\\s*)?$",
            CASE);
    private static final String CLOCK = "(?:[01]?\\d|2[0-3])(?:[:.h]\\s?[0-5]\\d)?";
    private static final Pattern TIME = Pattern.compile(
            "^[\\s,|·•–—-]*(?:T|(?:" + LITTLE + ")\\.?\\s+)?(" + CLOCK
                    + ")(?::[0-5]\\d)?\\s*(?<half>[ap]\\.?\\s?m\\b\\.?)?\\s*(?:uhr\\b|hrs?\\b|h\\b|Z\\b|[+-]\\d\\d:?\\d\\d)?\\s*\\(?(?-i:[A-Z]{2,5}\\b)?\\)?",
            CASE);
    private static final Pattern PARTING = Pattern.compile("\\s*(?:[,|·•:/]|\\s[–—-])\\s*$");
    private static final Pattern PARTED = Pattern.compile("^\\s*(?:[|·•/,]|[–—-]\\s)\\s*");
    private static final Pattern NAME =
            Pattern.compile("(?:\\p{Ll}{1,3}['’]?\\s+){0,2}[\\p{Lu}\\d][\\p{L}\\p{M}\\d.'’&-]*"
                    + "(?:[\\s'’]+(?:\\p{Ll}{1,3}['’]?\\s+){0,3}[\\p{Lu}&][\\p{L}\\p{M}\\d.'’&-]*){0,5}");
    private static final Pattern LABELLED =
            Pattern.compile("\\(?\\s*[,;|·•/–—-]*\\s*\\(?(?:" + UPDATED + "|" + PUBLISHED + ")\\b.*\\d.*", CASE);
    private static final Set<String> WEEKDAYS = weekdays();

    private static String words(String name) {
        return WordList.read(Dateline.class, name).stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    private static Set<String> weekdays() {
        Set<String> names = new HashSet<>();
        for (String language : WrittenDate.LANGUAGES) {
            DateFormatSymbols symbols = DateFormatSymbols.getInstance(Locale.of(language));
            for (List<String> some : List.of(List.of(symbols.getWeekdays()), List.of(symbols.getShortWeekdays()))) {
                some.stream().filter(name -> !name.isEmpty()).forEach(name -> names.add(plain(name)));
            }
        }
        return names;
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace(".", "");
    }

    /**
     * Reads a line; empty where it says more, or where its figures could be two days.
     *
     * @param language the ISO 639-1 code of the language of the article
     */
    static Optional<Dateline> of(String given, String language) {
        if (given.length() > 2 * LONGEST) {
            return Optional.empty();
        }
        String line = Blanks.single(given);
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher day = DAY.matcher(line);
        while (day.find()) {
            Optional<PublicationTime> date = WrittenDate.in(day.group());
            if (date.isPresent()) {
                return isTwoDays(day.group(), language)
                        ? Optional.empty()
                        : of(line.substring(0, day.start()), date.get(), line.substring(day.end()));
            }
        }
        return Optional.empty();
    }

    /** English texts write the day first or the month, by where they come from. */
    private static boolean isTwoDays(String figures, String language) {
        Matcher m = FIGURES.matcher(figures);
        return language.equals("en")
                && m.matches()
                && Integer.parseInt(m.group(1)) <= 12
                && Integer.parseInt(m.group(2)) <= 12
                && Integer.parseInt(m.group(1)) != Integer.parseInt(m.group(2));
    }

    private static Optional<Dateline> of(String before, PublicationTime date, String after) {
        String head = withoutWeekday(before.strip());
        Matcher label = LABEL.matcher(head);
        Label called = Label.NONE;
        if (label.find() && (label.start() == 0 || !Character.isLetter(head.charAt(label.start() - 1)))) {
            called = label.group("updated") == null ? Label.PUBLISHED : Label.UPDATED;
            head = withoutWeekday(head.substring(0, label.start()).strip());
        }
        Matcher time = TIME.matcher(after);
        boolean isTimed = time.find();
        String tail = (isTimed ? after.substring(time.end()) : after).strip();
        PublicationTime moment = isTimed ? at(date, time.group(1), time.group("half")) : date;
        String first = nameBefore(head);
        String last = nameBehind(tail, isTimed);
        if (first == null || last == null) {
            return Optional.empty();
        }
        String by = Bylines.isAnnounced(first) ? first : Bylines.isAnnounced(last) ? last : "";
        return Optional.of(new Dateline(moment, called, by));
    }

    private static PublicationTime at(PublicationTime date, String clock, @Nullable String half) {
        String[] parts = clock.split("[:.h]\\s?", -1);
        if (parts.length < 2) {
            return date;
        }
        int hour = Integer.parseInt(parts[0]);
        if (half != null && hour <= 12) {
            hour = hour % 12 + (half.toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
        }
        return new PublicationTime(date.date(), LocalTime.of(hour, Integer.parseInt(parts[1])), null);
    }

    private static String withoutWeekday(String head) {
        int end = head.length();
        while (end > 0 && ",.(".indexOf(head.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = end;
        while (start > 0 && (Character.isLetter(head.charAt(start - 1)) || head.charAt(start - 1) == '-')) {
            start--;
        }
        return WEEKDAYS.contains(plain(head.substring(start, end)))
                ? head.substring(0, start).strip()
                : head;
    }

    /** The name that stands before a day, parted from it; empty where nothing does, null where it is no name. */
    private static @Nullable String nameBefore(String head) {
        if (head.isEmpty() || head.equals("(")) {
            return "";
        }
        Matcher parting = PARTING.matcher(head + (head.endsWith("-") ? " " : ""));
        String name = parting.find()
                ? head.substring(0, Math.min(parting.start(), head.length())).strip()
                : "";
        return isName(name) ? name : null;
    }

    /** The name that stands behind a day; a comma alone parts it only where no time comes before it, as places of meetings follow those. */
    private static @Nullable String nameBehind(String tail, boolean isTimed) {
        if (tail.isEmpty()
                || tail.equals(".")
                || tail.equals(")")
                || LABELLED.matcher(tail).lookingAt()) {
            return "";
        }
        Matcher parted = PARTED.matcher(tail);
        String name = parted.lookingAt() ? tail.substring(parted.end()).strip() : tail;
        boolean isParted = parted.lookingAt() && (!tail.startsWith(",") || !isTimed);
        boolean isByline = Bylines.isAnnounced(name);
        return (isParted || isByline) && isName(name) ? name : null;
    }

    /** Whether words can be a name alone, of a paper or a place, or a byline. */
    static boolean isName(String words) {
        return words.length() <= LONGEST_NAME && NAME.matcher(words).matches()
                || Bylines.isAnnounced(words) && Bylines.isByline(words);
    }
}
