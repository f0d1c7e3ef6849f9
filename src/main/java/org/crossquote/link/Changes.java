package org.crossquote.link;

import java.util.List;
import java.util.StringJoiner;
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
    /** The changes that lead from one wording to another. */
    public static Changes between(String from, String other) {
        int leftOut = 0;
        int inserted = 0;
        int changed = 0;
        boolean marks = false;
        for (Edit step : WordComparison.compare(from, other)) {
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
        String words = span.in(text).strip();
        return (int) List.of(words.split("\\s+")).stream()
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .count();
    }

    /** Such as "9 words left out, 2 inserted, 1 changed". */
    public String sentence() {
        StringJoiner parts = new StringJoiner(", ");
        add(parts, leftOut, "left out");
        add(parts, inserted, "inserted");
        add(parts, changed, "changed");
        if (parts.length() > 0) {
            return parts.toString();
        }
        return marks ? "The same words, other punctuation" : "The same words";
    }

    private static void add(StringJoiner parts, int count, String what) {
        if (count > 0) {
            String unit = parts.length() > 0 ? " " : count == 1 ? " word " : " words ";
            parts.add(count + unit + what);
        }
    }
}
