package org.crossquote.app.note.filter;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.AnnotationKind;
import org.crossquote.annotation.Highlight;
import org.crossquote.app.note.model.PlacedNote;
import org.jspecify.annotations.Nullable;

/**
 * Which notes are shown; what is null does not matter.
 *
 * @param text words that must all be in the quote, the note or a tag; {@code #tag} must be a tag
 * @param colour the key of a colour
 * @param article an article's id
 * @param speaker the name of a speaker of the words
 * @param kind what it mostly is
 * @param age how old the last change may be
 * @param lost whether only those are shown whose place is lost
 * @param trash whether the trash is shown, instead of all that is not in it
 */
public record NoteFilter(
        String text,
        @Nullable String colour,
        @Nullable String article,
        @Nullable String speaker,
        @Nullable AnnotationKind kind,
        @Nullable Duration age,
        boolean lost,
        boolean trash) {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("\\s+");

    /** Shows all but the trash. */
    static final NoteFilter NONE = new NoteFilter("", null, null, null, null, null, false, false);

    /** What is asked of a note that does not stand in it. */
    interface Known {
        /** The names of all who say some of its words. */
        List<String> speakers(PlacedNote note);

        /** All words of it, in small letters. */
        String words(PlacedNote note);
    }

    /** Whether a note is what is looked for, in the trash or not. */
    boolean fits(PlacedNote note, Known known, Instant now) {
        Annotation a = note.annotation();
        Highlight mark = a.highlight();
        return (!lost || note.lost())
                && (colour == null || (mark != null && mark.colour().equals(colour)))
                && (article == null || note.isIn(article))
                && (kind == null || a.kind() == kind)
                && (age == null || a.modified().isAfter(now.minus(age)))
                && (speaker == null || known.speakers(note).contains(speaker))
                && (text.isBlank() || hasWords(a, known.words(note)));
    }

    private boolean hasWords(Annotation a, String all) {
        for (String word : BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT).strip(), -1)) {
            boolean found = (word.startsWith("#") && word.length() > 1)
                    ? a.tags().stream().anyMatch(t -> t.toLowerCase(Locale.ROOT).startsWith(word.substring(1)))
                    : all.contains(word);
            if (!found) {
                return false;
            }
        }
        return true;
    }

    /** Whether it leaves nothing out but the trash. */
    public boolean isNone() {
        return equals(NONE);
    }

    NoteFilter withText(String words) {
        return new NoteFilter(words, colour, article, speaker, kind, age, lost, trash);
    }

    NoteFilter withColour(@Nullable String key) {
        return new NoteFilter(text, key, article, speaker, kind, age, lost, trash);
    }

    NoteFilter withArticle(@Nullable String id) {
        return new NoteFilter(text, colour, id, speaker, kind, age, lost, trash);
    }

    NoteFilter withSpeaker(@Nullable String name) {
        return new NoteFilter(text, colour, article, name, kind, age, lost, trash);
    }

    NoteFilter withKind(@Nullable AnnotationKind what) {
        return new NoteFilter(text, colour, article, speaker, what, age, lost, trash);
    }

    NoteFilter withAge(@Nullable Duration atMost) {
        return new NoteFilter(text, colour, article, speaker, kind, atMost, lost, trash);
    }

    NoteFilter withLost(boolean only) {
        return new NoteFilter(text, colour, article, speaker, kind, age, only, trash);
    }

    NoteFilter withTrash(boolean shown) {
        return new NoteFilter(text, colour, article, speaker, kind, age, lost, shown);
    }
}
