package org.crossquote.source.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossquote.text.ArticleDetails;
import org.crossquote.text.PublicationTime;
import org.jspecify.annotations.Nullable;

/** The lines between two {@code ---} at the start of a Markdown file: title, authors, date, outlet and address, as writers of Markdown give them. */
final class FrontMatter {
    private static final Pattern ALL =
            Pattern.compile("\\A\uFEFF?---[ \\t]*\\R((?s:.*?))\\R(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)");
    private static final Pattern FIELD = Pattern.compile("([A-Za-z_-]+)[ \\t]*:[ \\t]*(.*)");
    private static final Pattern ITEM = Pattern.compile("[ \\t]*-[ \\t]+(.+)");
    private static final int LONGEST = 16_384;

    private final Map<String, List<String>> values = new HashMap<>();
    private final int end;

    private FrontMatter(String text) {
        Matcher m = ALL.matcher(text.substring(0, Math.min(LONGEST, text.length())));
        end = m.find() ? m.end() : 0;
        if (end > 0) {
            read(m.group(1));
        }
    }

    /** Reads the front matter of a file; there may be none. */
    static FrontMatter of(String text) {
        return new FrontMatter(text);
    }

    private void read(String lines) {
        List<String> current = new ArrayList<>();
        for (String line : lines.split("\\R", -1)) {
            Matcher field = FIELD.matcher(line);
            Matcher item = ITEM.matcher(line);
            if (field.matches()) {
                current = values.computeIfAbsent(field.group(1).toLowerCase(Locale.ROOT), name -> new ArrayList<>());
                addAll(field.group(2), current);
            } else if (item.matches()) {
                addAll(item.group(1), current);
            }
        }
    }

    private static void addAll(String value, List<String> to) {
        String bare = value.strip();
        if (bare.startsWith("[") && bare.endsWith("]")) {
            for (String part : bare.substring(1, bare.length() - 1).split(",", 0)) {
                addAll(part, to);
            }
            return;
        }
        String words = bare.replaceAll("^([\"'])(.*)\\1$", "$2").strip();
        if (!words.isEmpty()) {
            to.add(words);
        }
    }

    private @Nullable String first(String... names) {
        for (String name : names) {
            List<String> found = values.getOrDefault(name, List.of());
            if (!found.isEmpty()) {
                return found.getFirst();
            }
        }
        return null;
    }

    /** Where the text begins behind it. */
    int end() {
        return end;
    }

    ArticleDetails details() {
        List<String> authors = values.getOrDefault("authors", values.getOrDefault("author", List.of()));
        String date = first("date", "published", "datepublished");
        return new ArticleDetails(
                first("title", "headline"),
                authors,
                first("outlet", "publisher", "source", "site"),
                date == null ? null : PublicationTime.parse(date).orElse(null),
                first("url", "link", "address", "canonical"));
    }

    @Nullable
    String language() {
        String tag = first("lang", "language");
        String code = tag == null ? "" : Locale.forLanguageTag(tag).getLanguage();
        return code.length() == 2 ? code : null;
    }
}
