package org.crossquote.app.note.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.Correction;
import org.crossquote.annotation.Target;
import org.crossquote.app.note.colour.NotePalette;
import org.crossquote.app.note.model.PlacedNote;

/** Notes in words for the reader. */
public final class NoteWords {
    private static final int SHORT = 160;

    /** Blanks that are not a single space, so that most texts need no change. */
    private static final Pattern BLANKS = Pattern.compile("\\s{2,}|[\\s&&[^ ]]");

    private NoteWords() {}

    /** The name of the colour, what is written, the tags; one line for each. */
    public static String describe(PlacedNote note, NotePalette palette) {
        Annotation a = note.annotation();
        List<String> lines = new ArrayList<>();
        String colour = palette.name(a.highlight());
        if (!colour.isEmpty()) {
            lines.add("Marked: " + colour);
        }
        a.corrections().stream().map(Correction::inWords).forEach(lines::add);
        if (!a.note().isEmpty()) {
            lines.add(a.note());
        }
        if (!a.tags().isEmpty()) {
            lines.add(tags(a));
        }
        return String.join("\n", lines);
    }

    /** Such as "#check #video"; empty for none. */
    public static String tags(Annotation annotation) {
        return annotation.tags().stream().map(t -> "#" + t).collect(Collectors.joining(" "));
    }

    /** The words that it stands on, as they were when it was made. */
    public static String quote(Annotation annotation) {
        return annotation.passages().stream()
                .map(Target.Passage::quote)
                .map(q -> BLANKS.matcher(q.exact().strip()).replaceAll(" "))
                .collect(Collectors.joining(" … "));
    }

    /** Everything of a note in which the reader may look for words: the quote, what is written, tags and corrections. */
    public static String everything(Annotation a) {
        return String.join(
                "\n",
                quote(a),
                a.note(),
                tags(a),
                a.corrections().stream().map(Correction::inWords).collect(Collectors.joining("\n")));
    }

    /** The beginning of it, cut at a word. */
    public static String shortened(String words) {
        return shortened(words, SHORT);
    }

    /**
     * The beginning of it, cut at a word.
     *
     * @param most how long it may be, in UTF-16 units
     */
    public static String shortened(String words, int most) {
        if (words.length() <= most) {
            return words;
        }
        int at = words.lastIndexOf(' ', most);
        int whole = Character.isLowSurrogate(words.charAt(most)) ? most - 1 : most;
        return words.substring(0, at < most / 2 ? whole : at) + "…";
    }
}
