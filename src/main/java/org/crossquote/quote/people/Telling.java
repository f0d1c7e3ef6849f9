package org.crossquote.quote.people;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Token;

/**
 * Tells lines that tell something from those that only name: headlines, captions, credits, "read more" and items of a list end without a
 * full stop and hold nobody's words.
 */
final class Telling {
    private static final String BULLETS = "-–—•*·»";

    private Telling() {}

    /** The numbers of the blocks whose lines tell something. */
    static Set<Integer> blocks(List<Sentence> reporting) {
        Map<Integer, Sentence> last = new HashMap<>();
        Set<Integer> telling = new HashSet<>();
        for (Sentence s : reporting) {
            last.put(s.block(), s);
            if (s.tokens().stream().anyMatch(Token::isQuote)) {
                telling.add(s.block());
            }
        }
        last.forEach((block, s) -> {
            if (endsLikeSentence(s) && !BULLETS.contains(s.token(0).text())) {
                telling.add(block);
            }
        });
        return telling;
    }

    private static boolean endsLikeSentence(Sentence s) {
        if (s.size() == 0) {
            return false;
        }
        String end = s.token(s.size() - 1).text();
        return ".!?…:".contains(end.substring(end.length() - 1));
    }
}
