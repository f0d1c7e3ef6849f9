package org.crossquote.quote.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossquote.quote.mark.MarkedSpan.Form;
import org.crossquote.quote.words.Lexicon;
import org.crossquote.quote.words.WordClass;
import org.crossquote.text.Article;
import org.crossquote.text.Span;

/**
 * {@code —Ganaremos —dijo Ana—. Será difícil.} and {@code — Nous gagnerons, dit Anne.}: a dash opens the line, a cue may be put in
 * between dashes or behind a comma. A line without a cue is speech only next to one that has one.
 */
final class DashRule implements UnmarkedSpeech.LineRule {
    private static final Pattern OPENING = Pattern.compile("\\s*[—–―]\\s?(?=[\\p{L}¿¡«“0-9…])");
    private static final Pattern WORD = Pattern.compile("(?:\\p{L}['’])?(\\p{L}+)(?:\\s+(\\p{L}+))?");

    private final Lexicon lexicon;

    DashRule(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public List<MarkedSpan> find(Article article, int block) {
        if (lexicon.of(WordClass.DIALOGUE_DASH).isEmpty()) {
            return List.of();
        }
        Span line = article.blocks().get(block).span();
        List<MarkedSpan> speech = speech(article.text(), line);
        boolean sure =
                speech.size() > 1 || (!speech.isEmpty() && speech.get(0).span().end() < line.end());
        return sure || isBesideDialogue(article, block) ? speech : List.of();
    }

    private boolean isBesideDialogue(Article article, int block) {
        return hasCue(article, block - 1) || hasCue(article, block + 1);
    }

    private boolean hasCue(Article article, int block) {
        if (block < 0 || block >= article.blocks().size()) {
            return false;
        }
        Span line = article.blocks().get(block).span();
        List<MarkedSpan> speech = speech(article.text(), line);
        return !speech.isEmpty() && speech.get(0).span().end() < line.end();
    }

    /** The speech of a line that a dash opens, the cues in it left out; none when no dash opens it. */
    private List<MarkedSpan> speech(String text, Span line) {
        Matcher opening = OPENING.matcher(text).region(line.start(), line.end());
        List<MarkedSpan> found = new ArrayList<>();
        if (!opening.lookingAt()) {
            return found;
        }
        int from = line.start();
        while (from < line.end()) {
            int cue = cue(text, from + 1, line.end());
            add(text, from, cue < 0 ? line.end() : cue, found);
            int behind = cue < 0 ? -1 : text.indexOf('—', cue + 2);
            if (behind < 0 || behind >= line.end()) {
                break;
            }
            from = behind + 1;
            while (from < line.end() && !Character.isLetter(text.charAt(from)) && "¿¡".indexOf(text.charAt(from)) < 0) {
                from++;
            }
        }
        return found;
    }

    private static void add(String text, int from, int to, List<MarkedSpan> found) {
        int end = to;
        while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end > from + 1) {
            found.add(MarkedSpan.unmarked(new Span(from, end), Form.DASH));
        }
    }

    /** Where a dash or a comma stands that a verb of saying follows; -1 when there is none. */
    private int cue(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean sign = c == '—' || c == '–' || c == ',' || c == '?' || c == '!';
            if (sign && isCue(text, i + 1, to)) {
                return c == '—' || c == '–' ? i : i + 1;
            }
        }
        return -1;
    }

    private boolean isCue(String text, int from, int to) {
        int i = from;
        while (i < to && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        Matcher word = WORD.matcher(text).region(i, to);
        return word.lookingAt()
                && (lexicon.saysSomething(lower(word.group(1)))
                        || (lexicon.of(WordClass.AUXILIARY).contains(lower(word.group(1)))
                                && word.group(2) != null
                                && lexicon.saysSomething(lower(word.group(2)))));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
