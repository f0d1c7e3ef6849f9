package org.crossquote.quote.people;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crossquote.quote.words.Lexicon;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Tag;
import org.crossquote.quote.words.WordClass;
import org.crossquote.text.Article;
import org.crossquote.text.Block;
import org.crossquote.text.BlockKind;

/**
 * The lines that say who made an article and what else the page holds: bylines, "Reporting by", the sender of a mail. Nobody of whom the article tells
 * is named there, though the reporter may well have the mayor's surname.
 */
final class HeadLines {
    private static final int LONGEST = 140;
    private static final int MOST_WORDS = 18;
    private static final int AT_HEAD = 6;
    private static final int AT_END = 4;
    private static final int LONGEST_NAME = 4;
    private static final String SENTENCE_ENDS = ".!?…:";
    private static final String MARKS = "\"“”„«»";
    private static final String BEHIND_NAME = ",(|<–—-/·•";

    private final Article article;
    private final Lexicon lexicon;
    private final List<String> authors;

    HeadLines(Article article, Lexicon lexicon) {
        this.article = article;
        this.lexicon = lexicon;
        this.authors = article.details().authors().stream()
                .map(a -> a.toLowerCase(Locale.ROOT))
                .filter(a -> a.contains(" "))
                .toList();
    }

    /**
     * The numbers of these blocks.
     *
     * @param whole each block as one run of tokens
     */
    Set<Integer> among(List<Sentence> whole) {
        Set<Integer> lines = new HashSet<>();
        for (Sentence s : whole) {
            Block block = article.blocks().get(s.block());
            if (isFurniture(block.kind()) || (block.kind() != BlockKind.TITLE && isHeadLine(s, block))) {
                lines.add(s.block());
            }
        }
        return lines;
    }

    private static boolean isFurniture(BlockKind kind) {
        return kind == BlockKind.BYLINE || kind == BlockKind.BOILERPLATE || kind == BlockKind.CONTENTS;
    }

    private boolean isHeadLine(Sentence s, Block block) {
        String line = article.at(block.span());
        if (s.size() == 0 || s.size() > MOST_WORDS || line.length() > LONGEST || holdsMarks(line)) {
            return false;
        }
        if (block.kind() == BlockKind.CAPTION && saysWhatIsSeen(s)) {
            return false;
        }
        boolean tells = SENTENCE_ENDS.indexOf(line.charAt(line.length() - 1)) >= 0;
        boolean end = s.block() >= article.blocks().size() - AT_END;
        if (tells) {
            return end && s.block() > 0 && s.tag(0) == Tag.NAME && namesPress(s);
        }
        boolean outside = end || s.block() < AT_HEAD;
        return isAuthors(line) || (outside && (line.contains("@") || namesPress(s) || isSigned(s)));
    }

    /** "Mayor Anna Bell opens the bridge - Photo: City": who does something is told of, whoever took the picture. */
    private static boolean saysWhatIsSeen(Sentence s) {
        for (int i = 1; i < s.size(); i++) {
            if (s.tag(i) == Tag.VERB && s.tag(i - 1) == Tag.NAME) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsMarks(String line) {
        return line.chars().anyMatch(c -> MARKS.indexOf(c) >= 0);
    }

    /** Whether the line names one who is known to have written the article. */
    private boolean isAuthors(String line) {
        String words = line.toLowerCase(Locale.ROOT);
        return authors.stream().anyMatch(words::contains);
    }

    private static boolean namesPress(Sentence s) {
        return s.tokens().stream().anyMatch(t -> t.is(WordClass.PRESS));
    }

    /** "By Anna Bell in Lund", "From: Anna Bell", "Anna Bell, Lund", "— Anna Bell": a name and no verb; an office beside it tells of somebody. */
    private boolean isSigned(Sentence s) {
        boolean by = s.is(0, WordClass.BY) || s.is(0, WordClass.SENDER);
        int name = by ? s.tag(1) == Tag.COLON ? 2 : 1 : s.tag(0) == Tag.NAME ? 0 : 1;
        int end = name;
        while (s.tag(end) == Tag.NAME) {
            end++;
        }
        if (end - name < 2 || end - name > LONGEST_NAME) {
            return false;
        }
        for (int i = 0; i < s.size(); i++) {
            boolean office = i >= end && lexicon.role(s.token(i)) != null;
            if (s.tag(i) == Tag.VERB || s.tag(i) == Tag.AUXILIARY || s.tag(i) == Tag.POSSESSIVE || office) {
                return false;
            }
        }
        boolean dash = name == 1 && s.size() == end && !s.token(0).isWord();
        boolean bare = name == 0
                && (end == s.size() || BEHIND_NAME.contains(s.token(end).text()));
        return by || dash || bare;
    }
}
