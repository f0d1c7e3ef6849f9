package org.crossquote.export.cite;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.crossquote.text.ArticleDetails;
import org.jspecify.annotations.Nullable;

/** The form of the American Psychological Association. It is English whatever the reader's language is. */
final class ApaSource {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu, MMMM d", Locale.ENGLISH);

    private final CitedWords cited;
    private final ArticleDetails details;

    ApaSource(CitedWords cited) {
        this.cited = cited;
        this.details = cited.article().details();
    }

    void write(Passages out) {
        LocalDate day = details.published() == null ? null : details.published().date();
        String year = day == null ? "n.d." : String.valueOf(day.getYear());
        out.begin();
        out.plain(cited.quoted() + " (" + inText() + ", " + year + paragraph() + ")");
        out.end().gap().begin();
        String date = "(" + (day == null ? "n.d." : DAY.format(day)) + ").";
        if (details.authors().isEmpty()) {
            out.title(cited.article().title()).plain(". " + date);
        } else {
            out.plain(authors() + " " + date + " ")
                    .title(cited.article().title())
                    .plain(".");
        }
        if (details.outlet() != null) {
            out.plain(" " + details.outlet() + ".");
        }
        if (!cited.link().isEmpty()) {
            out.plain(" ").link(cited.link());
        }
        out.end();
    }

    /** Who wrote it in the running text, otherwise its title; whose words they are where that is somebody else. */
    private String inText() {
        List<String> names = details.authors().stream().map(ApaSource::surname).toList();
        String source = switch (names.size()) {
            case 0 -> "“" + cited.article().title() + ",”";
            case 1 -> names.getFirst();
            case 2 -> names.getFirst() + " & " + names.getLast();
            default -> names.getFirst() + " et al.";
        };
        return cited.speakers().isEmpty() ? source : String.join(" & ", cited.speakers()) + ", as cited in " + source;
    }

    private String paragraph() {
        String number = cited.place().replaceAll("\\D", "");
        return number.isEmpty() ? "" : ", para. " + number;
    }

    private String authors() {
        List<String> names = details.authors().stream().map(ApaSource::inverted).toList();
        return names.size() == 1
                ? names.getFirst()
                : String.join(", ", names.subList(0, names.size() - 1)) + ", & " + names.getLast();
    }

    private static String surname(String name) {
        return name.strip().substring(name.strip().lastIndexOf(' ') + 1);
    }

    /** Vik, I. of Ida Vik; what is one word, as an agency may be, stays. */
    private static String inverted(String name) {
        String surname = surname(name);
        @Nullable
        String given = name.strip().equals(surname)
                ? null
                : name.strip()
                        .substring(0, name.strip().length() - surname.length())
                        .strip();
        return given == null
                ? surname
                : surname + ", "
                        + Arrays.stream(given.split("[\\s.]+"))
                                .filter(part -> !part.isEmpty())
                                .map(part -> Character.toString(part.codePointAt(0)) + ".")
                                .collect(Collectors.joining(" "));
    }
}
