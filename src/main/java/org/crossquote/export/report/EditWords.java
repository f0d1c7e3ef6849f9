package org.crossquote.export.report;

import java.io.IOException;
import java.util.List;
import org.crossquote.link.Edit;

/** The words of a wording with what it leaves out and puts in, written so that none is glued to the one that took its place. */
final class EditWords {
    private final Html html;
    private int last = ' ';
    private boolean lastWasLeftOut;

    private EditWords(Html html) {
        this.html = html;
    }

    /**
     * Writes them.
     *
     * @param fullest the wording that is compared with
     * @param other the wording
     * @param edits the steps from the one to the other
     */
    static void write(String fullest, String other, List<Edit> edits, Html html) throws IOException {
        EditWords words = new EditWords(html);
        for (Edit edit : edits) {
            switch (edit.kind()) {
                case EQUAL -> words.put("", edit.b().in(other));
                case INSERTED -> words.put("ins", edit.b().in(other));
                case DELETED -> words.put("del", edit.a().in(fullest));
                case CHANGED -> {
                    words.put("del", edit.a().in(fullest));
                    words.put("ins", edit.b().in(other));
                }
            }
        }
    }

    private void put(String tag, String words) throws IOException {
        if (words.isEmpty()) {
            return;
        }
        boolean isLeftOut = tag.equals("del");
        if (isLeftOut != lastWasLeftOut && isGlued(words.codePointAt(0))) {
            html.text(" ");
        }
        if (tag.isEmpty()) {
            html.text(words);
        } else {
            html.element(tag, words);
        }
        last = words.codePointBefore(words.length());
        lastWasLeftOut = isLeftOut;
    }

    /** Between what was left out and what stands beside it there is no blank of any text; a mark of punctuation needs none before it. */
    private boolean isGlued(int next) {
        return !Character.isWhitespace(last)
                && !Character.isWhitespace(next)
                && !opens(last)
                && (Character.isLetterOrDigit(next) || opens(next));
    }

    private static boolean opens(int mark) {
        return Character.getType(mark) == Character.INITIAL_QUOTE_PUNCTUATION
                || Character.getType(mark) == Character.START_PUNCTUATION;
    }
}
