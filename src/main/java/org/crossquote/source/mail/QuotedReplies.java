package org.crossquote.source.mail;

import java.util.ArrayList;
import java.util.List;
import org.crossquote.source.flow.Flow;
import org.crossquote.source.format.Blanks;
import org.crossquote.text.BlockKind;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a message repeats of those before it, and how it is signed: kept as boilerplate, which is folded. */
final class QuotedReplies {
    private static final String MARKED =
            "blockquote[type=cite], .gmail_quote, .gmail_signature, .moz-signature, .moz-cite-prefix, .yahoo_quoted,"
                    + " .protonmail_quote, .protonmail_signature_block, #divRplyFwdMsg, #divRplyFwdMsg ~ *, #appendonsend ~ *,"
                    + " #Signature";

    private QuotedReplies() {}

    /** Takes them out of a page; gives their lines. */
    static List<String> takeOut(Document page) {
        List<String> lines = new ArrayList<>();
        for (Element quoted : page.select(MARKED)) {
            if (quoted.parents().stream().noneMatch(parent -> parent.is(MARKED))) {
                String text = quoted.wholeText();
                text.lines().map(Blanks::single).filter(line -> !line.isEmpty()).forEach(lines::add);
            }
        }
        page.select(MARKED).remove();
        return lines;
    }

    /** Adds the paragraphs of a plain message; lines that were cut for their length are joined. */
    static void addPlain(MailPart part, Flow flow) {
        List<String> lines = part.text().lines().toList();
        boolean isCut = part.isFlowed() || isCut(lines);
        StringBuilder words = new StringBuilder();
        boolean signed = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean announces = announcesQuote(lines, i);
            signed |= line.equals("-- ") || line.equals("--");
            boolean isQuoted = line.startsWith(">") || announces || signed;
            if (line.isBlank() || isQuoted || !isCut) {
                flow.add(BlockKind.PARAGRAPH, words.toString());
                words.setLength(0);
            }
            if (isQuoted) {
                flow.add(BlockKind.BOILERPLATE, line);
            } else {
                words.append(words.isEmpty() ? "" : " ").append(line);
            }
        }
        flow.add(BlockKind.PARAGRAPH, words.toString());
    }

    /** "On Monday, Ida wrote:" and its like in any language: a line that ends in a colon before quoted ones. */
    private static boolean announcesQuote(List<String> lines, int i) {
        if (!lines.get(i).strip().endsWith(":")) {
            return false;
        }
        int next = i + 1;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        return next < lines.size() && lines.get(next).startsWith(">");
    }

    private static boolean isCut(List<String> lines) {
        int longest = lines.stream()
                .filter(line -> !line.contains("://"))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return longest <= 100 && lines.stream().anyMatch(String::isBlank);
    }
}
