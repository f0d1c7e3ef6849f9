package org.crossquote.quote.mark;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossquote.quote.mark.MarkedSpan.Form;
import org.crossquote.quote.words.Lexicon;
import org.crossquote.text.Article;
import org.crossquote.text.BlockKind;
import org.crossquote.text.Span;

/** A paragraph without marks behind a line that ends with {@code the mayor wrote:}. */
final class ColonRule implements UnmarkedSpeech.LineRule {
    private static final int REACH = 45;
    private static final int SHORTEST = 40;
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private final Lexicon lexicon;

    ColonRule(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public List<MarkedSpan> find(Article article, int block) {
        Span line = article.blocks().get(block).span();
        boolean sentence = ".!?…".indexOf(article.text().charAt(line.end() - 1)) >= 0 && line.length() >= SHORTEST;
        sentence &= Character.isLetterOrDigit(article.text().charAt(line.start()));
        BlockKind kind = article.blocks().get(block).kind();
        boolean paragraph = kind == BlockKind.PARAGRAPH || kind == BlockKind.QUOTE;
        return paragraph && sentence && block > 0 && introduces(article, block - 1)
                ? List.of(MarkedSpan.unmarked(line, Form.BLOCK))
                : List.of();
    }

    private boolean introduces(Article article, int block) {
        Span line = article.blocks().get(block).span();
        String text = article.text();
        if (line.length() < 2 || text.charAt(line.end() - 1) != ':') {
            return false;
        }
        Matcher word = WORD.matcher(text).region(Math.max(line.start(), line.end() - REACH), line.end());
        while (word.find()) {
            if (lexicon.saysSomething(word.group().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
