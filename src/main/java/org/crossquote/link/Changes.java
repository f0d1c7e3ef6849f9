package org.crossquote.link;

import java.util.List;
import java.util.Locale;
import org.crossquote.message.MessageFile;
import org.crossquote.text.Span;

/**
 * How much of one wording another left out, put in and changed.
 *
 * @param leftOut how many words are missing in the other
 * @param inserted how many words only the other has
 * @param changed how many words the other says in another way
 * @param marks whether some mark of punctuation is another
 */
public record Changes(int leftOut, int inserted, int changed, boolean marks) {
    private static final MessageFile MESSAGES = MessageFile.beside(Changes.class);

    /** The changes that lead from one wording to another. */
    public static Changes between(String from, String other) {
        return of(WordComparison.compare(from, other), from, other);
    }

    /** The changes that these steps are, which lead from one wording to another. */
    public static Changes of(List<Edit> steps, String from, String other) {
        int leftOut = 0;
        int inserted = 0;
        int changed = 0;
        boolean marks = false;
        for (Edit step : steps) {
            int before = words(step.a(), from);
            int after = words(step.b(), other);
            switch (step.kind()) {
                case EQUAL -> {}
                case DELETED -> leftOut += before;
                case INSERTED -> inserted += after;
                case CHANGED -> {
                    int both = Math.min(before, after);
                    changed += both;
                    leftOut += before - both;
                    inserted += after - both;
                }
            }
            marks |= step.kind() != Edit.Kind.EQUAL && before + after == 0;
        }
        return new Changes(leftOut, inserted, changed, marks);
    }

    private static int words(Span span, String text) {
        // Asked for every step of every couple of quotations: a pattern would take longer than the count.
        int words = 0;
        boolean isCounted = false;
        for (int i = span.start(); i < span.end(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isBlank(c)) {
                isCounted = false;
            } else if (!isCounted && Character.isLetterOrDigit(c)) {
                isCounted = true;
                words++;
            }
        }
        return words;
    }

    private static boolean isBlank(int c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    /** In the reader's language, such as "9 words left out, 2 inserted, 1 changed". */
    public String sentence() {
        return sentence(Locale.getDefault(Locale.Category.DISPLAY));
    }

    /** The same in a given language, for output that programs read. */
    public String sentence(Locale language) {
        String which =
                (leftOut > 0 ? "-left-out" : "") + (inserted > 0 ? "-inserted" : "") + (changed > 0 ? "-changed" : "");
        if (!which.isEmpty()) {
            return MESSAGES.text(language, "changes" + which, leftOut, inserted, changed);
        }
        return MESSAGES.text(language, "changes-none", marks ? 1 : 0);
    }
}
