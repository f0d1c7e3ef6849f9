package org.crossquote.export.cite;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.crossquote.text.ArticleDetails;
import org.jspecify.annotations.Nullable;

/** A key behind the words, and the entry of the bibliography that it stands for. */
final class BibtexSource {
    private final CitedWords cited;
    private final ArticleDetails details;

    BibtexSource(CitedWords cited) {
        this.cited = cited;
        this.details = cited.article().details();
    }

    void write(Passages out) {
        out.begin().plain(cited.quoted() + " \\cite{" + key() + "}").end().gap().code(entry());
    }

    /** Such as {@code vik2024bridge}: the author, otherwise the outlet; the year; the first word of the title that is no little one. */
    private String key() {
        String who = details.authors().isEmpty()
                ? details.outlet() == null ? "" : details.outlet()
                : details.authors().getFirst();
        String year = details.published() == null
                ? ""
                : String.valueOf(details.published().date().getYear());
        List<String> words = words(cited.article().title());
        String title =
                words.stream().filter(w -> w.length() > 3).findFirst().orElse(words.isEmpty() ? "" : words.getFirst());
        List<String> names = words(who);
        String key = (names.isEmpty() ? "" : names.getLast()) + year + title;
        return key.isEmpty() ? "article" : key;
    }

    /** In small Latin letters, because other ones are no key in every program. */
    private static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        for (String word : plain.split("[^a-z0-9]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private String entry() {
        List<String> fields = new ArrayList<>();
        field("author", details.authors().isEmpty() ? null : authors(), fields);
        field("title", cited.article().title(), fields);
        field("organization", details.outlet(), fields);
        field(
                "date",
                details.published() == null ? null : details.published().date().toString(),
                fields);
        String address = details.address();
        if (address != null) {
            fields.add("  url = {" + address.replace("{", "%7B").replace("}", "%7D") + "}");
        }
        field("file", cited.article().id(), fields);
        return "@online{" + key() + ",\n" + String.join(",\n", fields) + "\n}\n";
    }

    private String authors() {
        return details.authors().stream().collect(Collectors.joining(" and "));
    }

    private static void field(String name, @Nullable String value, List<String> fields) {
        if (value != null) {
            fields.add("  " + name + " = {" + escaped(value) + "}");
        }
    }

    /** Characters that TeX takes for commands mean themselves. */
    private static String escaped(String value) {
        StringBuilder out = new StringBuilder();
        for (char c : value.replaceAll("\\s+", " ").toCharArray()) {
            switch (c) {
                case '\\' -> out.append("\\textbackslash{}");
                case '~' -> out.append("\\textasciitilde{}");
                case '^' -> out.append("\\textasciicircum{}");
                case '{', '}', '&', '%', '$', '#', '_' -> out.append('\\').append(c);
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
