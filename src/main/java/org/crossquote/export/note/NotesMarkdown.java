package org.crossquote.export.note;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.crossquote.annotation.AnchorStatus;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.Correction;
import org.crossquote.export.choice.Excerpt;
import org.crossquote.export.note.ExportedNote.Kind;
import org.crossquote.export.note.ExportedNote.Location;
import org.crossquote.message.MessageFile;
import org.crossquote.text.ArticleCollection;

/** Notes as Markdown (CommonMark) for people: a heading for each article, the words as a block quote, below them what the reader wrote. */
final class NotesMarkdown {
    private static final MessageFile SENTENCES = MessageFile.beside(NotesMarkdown.class);
    private static final Pattern SPECIAL = Pattern.compile("([\\\\`*_\\[\\]<>#~|])");
    private static final Pattern LIST = Pattern.compile("^(\\s*\\d*)([-+.)])");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE.withZone(ZoneOffset.UTC);

    private final String label;
    private final Excerpt excerpt;
    private final ArticleCollection collection;
    private final Map<String, String> colours;
    private final StringBuilder out = new StringBuilder();

    NotesMarkdown(String label, Excerpt excerpt, Map<String, String> colours) {
        this.colours = colours;
        this.excerpt = excerpt;
        this.collection = excerpt.whole().collection();
        this.label = label.isEmpty() ? collection.title() : label;
    }

    /** The whole text. */
    String write(List<ExportedNote> notes) {
        out.append("# ")
                .append(SENTENCES.text("title", literal(label)))
                .append("\n\n")
                .append(count(notes))
                .append('\n');
        String chosen = excerpt.sentenceWithoutLinks(Locale.getDefault(Locale.Category.DISPLAY));
        if (!chosen.isEmpty()) {
            out.append('\n').append(literal(chosen)).append('\n');
        }
        String section = "";
        for (ExportedNote note : notes) {
            String head = head(note.first());
            if (!head.equals(section)) {
                out.append("\n## ").append(head).append('\n');
                section = head;
            }
            write(note);
        }
        return out.toString();
    }

    private static String count(List<ExportedNote> notes) {
        long lost = notes.stream()
                .filter(n -> n.places().stream().anyMatch(NotesMarkdown::isLost))
                .count();
        return lost == 0 ? SENTENCES.text("count", notes.size()) : SENTENCES.text("count.lost", notes.size(), lost);
    }

    private static boolean isLost(Location place) {
        return place.status() == AnchorStatus.LOST;
    }

    private static boolean isFileGone(Location place) {
        return place.article() == Integer.MAX_VALUE;
    }

    private String head(Location place) {
        if (place.kind() == Kind.COLLECTION) {
            return SENTENCES.text("all-articles");
        }
        if (place.article() == Integer.MAX_VALUE) {
            String name = place.file().isEmpty() ? SENTENCES.text("elsewhere") : literal(place.file());
            return place.title().isEmpty() ? name : literal(place.title()) + " (" + name + ")";
        }
        String title = collection.articles().get(place.article()).title();
        return (place.article() + 1) + ". " + literal(title) + " (" + literal(place.file()) + ")";
    }

    private void write(ExportedNote note) {
        for (int i = 0; i < note.places().size(); i++) {
            Location place = note.places().get(i);
            if (i > 0) {
                out.append('\n').append(SENTENCES.text("and-in", head(place))).append('\n');
            }
            quote(place);
        }
        Annotation annotation = note.annotation();
        if (!annotation.note().isBlank()) {
            out.append('\n').append(annotation.note().strip()).append('\n');
        }
        for (Correction correction : annotation.corrections()) {
            out.append('\n')
                    .append(SENTENCES.text("correction", literal(correction.sentence())))
                    .append('\n');
        }
        out.append('\n').append(String.join(" · ", facts(annotation))).append("\n\n---\n");
    }

    private void quote(Location place) {
        if (place.words().isEmpty()) {
            sayGone(place);
            return;
        }
        out.append('\n');
        place.words()
                .lines()
                .forEach(line -> out.append("> ").append(literal(line)).append('\n'));
        if (!place.speakers().isEmpty()) {
            out.append(">\n> — ")
                    .append(literal(String.join(", ", place.speakers())))
                    .append('\n');
        }
        if (isLost(place)) {
            if (!isFileGone(place)) {
                say(SENTENCES.text("words-gone"));
            }
            sayGone(place);
        }
    }

    /** Of another tool's address nobody knows whether it was a file. */
    private void sayGone(Location place) {
        if (isFileGone(place) && place.kind() != Kind.OTHER) {
            boolean isNamed = !place.title().isEmpty() && !place.file().isEmpty();
            say(isNamed ? SENTENCES.text("file-gone", literal(place.file())) : SENTENCES.text("article-gone"));
        }
    }

    private void say(String sentence) {
        out.append("\n*").append(sentence).append("*\n");
    }

    private List<String> facts(Annotation annotation) {
        List<String> facts = new ArrayList<>();
        if (!annotation.tags().isEmpty()) {
            facts.add(SENTENCES.text("tags", literal(String.join(", ", annotation.tags()))));
        }
        if (annotation.highlight() != null) {
            facts.add(SENTENCES.text(
                    "marked",
                    literal(colours.getOrDefault(
                            annotation.highlight().colour(),
                            annotation.highlight().colour()))));
        }
        if (annotation.creator() != null) {
            facts.add(literal(annotation.creator()));
        }
        if (!annotation.created().equals(Annotation.UNKNOWN_TIME)) {
            facts.add(DAY.format(annotation.created()));
        }
        if (facts.isEmpty()) {
            facts.add(SENTENCES.text("no-date"));
        }
        return facts;
    }

    /** Text that means itself: nothing in it is taken for Markdown. */
    private static String literal(String text) {
        String escaped = SPECIAL.matcher(text).replaceAll("\\\\$1");
        return LIST.matcher(escaped).replaceFirst("$1\\\\$2");
    }
}
