package org.crossquote.annotation.anchor;

import java.util.Random;
import org.crossquote.text.Span;

/** A text under random edits, and where a span of it is now. */
final class EditedText {
    private static final String[] INSERTED = {
        "however, ", " said on Monday", "\n\n", "a ", "(updated) ", "Reuters — ", "é"
    };
    private final StringBuilder text;
    private final Random random;
    private int start;
    private int end;

    EditedText(String text, Span kept, Random random) {
        this.text = new StringBuilder(text);
        this.random = random;
        this.start = kept.start();
        this.end = kept.end();
    }

    /** Inserts, deletes or replaces up to a few sentences, never inside the span. */
    void editElsewhere() {
        boolean before = random.nextInt(text.length() + 1) < start;
        int low = before ? 0 : end;
        int high = before ? start : text.length();
        int at = low + random.nextInt(high - low + 1);
        int removed = random.nextInt(3) == 0 ? 0 : random.nextInt(Math.min(120, high - at) + 1);
        String inserted =
                random.nextInt(3) == 0 ? "" : INSERTED[random.nextInt(INSERTED.length)].repeat(1 + random.nextInt(3));
        text.replace(at, at + removed, inserted);
        if (before) {
            start += inserted.length() - removed;
            end += inserted.length() - removed;
        }
    }

    /** Breaks the lines elsewhere, indents, and joins what was broken, everywhere but inside the span. */
    void reformat() {
        String behind = reformatted(text.substring(end));
        String before = reformatted(text.substring(0, start));
        text.replace(end, text.length(), behind);
        text.replace(0, start, before);
        end += before.length() - start;
        start = before.length();
    }

    private String reformatted(String part) {
        StringBuilder out = new StringBuilder();
        for (char c : part.toCharArray()) {
            String space = switch (random.nextInt(6)) {
                case 0 -> "\r\n";
                case 1 -> "  ";
                case 2 -> "\n    ";
                default -> String.valueOf(c);
            };
            out.append(c == '\n' || c == ' ' ? space : c);
        }
        return out.toString();
    }

    /** Takes the words of the span out. */
    void removeSpan() {
        text.delete(start, end);
        end = start;
    }

    Span span() {
        return new Span(start, end);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
