package org.crossquote.app.difference;

import org.crossquote.app.script.GroundedText;
import org.crossquote.text.Article;
import org.crossquote.text.Span;

/** A passage in the article's type, with the piece in which it differs underlined and strong. */
final class PieceText extends GroundedText {
    /** So much of the passage stands before and behind the piece, in UTF-16 units. */
    private static final int AROUND = 110;

    /**
     * @param article where it stands
     * @param passage the passage
     * @param piece the words that differ, inside it or beside it
     */
    PieceText(Article article, Span passage, Span piece) {
        super("piece-text", "piece-ground");
        String text = article.text();
        int start = Math.max(Math.min(passage.start(), piece.start()), piece.start() - AROUND);
        int end = Math.min(Math.max(passage.end(), piece.end()), piece.end() + AROUND);
        boolean cutBefore = start > Math.min(passage.start(), piece.start());
        boolean cutBehind = end < Math.max(passage.end(), piece.end());
        start = cutBefore ? afterBlank(text, start, piece.start()) : start;
        end = cutBehind ? beforeBlank(text, end, piece.end()) : end;
        add((cutBefore ? "… " : "") + line(text.substring(start, piece.start())), "same");
        addOnGround(line(text.substring(piece.start(), piece.end())), "piece");
        add(line(text.substring(piece.end(), end)) + (cutBehind ? " …" : ""), "same");
        show();
    }

    private static String line(String words) {
        return words.replace('\n', ' ');
    }

    private static int afterBlank(String text, int from, int limit) {
        int blank = text.indexOf(' ', from);
        return blank < 0 || blank >= limit ? from : blank + 1;
    }

    private static int beforeBlank(String text, int to, int limit) {
        int blank = text.lastIndexOf(' ', to);
        return blank <= limit ? to : blank;
    }
}
