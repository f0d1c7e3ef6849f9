package org.crossquote.quote.rule;

import java.util.List;
import java.util.Optional;
import org.crossquote.quote.people.NounPhrase;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Tag;
import org.crossquote.quote.words.WordClass;

/** {@code The mayor released a statement. "...", it read.}: the line before announces words that are written down. */
final class Announced extends SentenceRule {
    private static final int REACH = 40;

    Announced() {
        super("announced");
    }

    @Override
    Optional<Finding> find(QuotedToken quoted, Context context) {
        if (!quoted.beginsSentence() || quoted.sentenceIndex() == 0 || namesAnother(quoted)) {
            return Optional.empty();
        }
        int above = quoted.sentenceIndex() - 1;
        List<Sentence> sentences = context.reporting().sentences();
        Sentence s = sentences.get(above);
        if (quoted.sentence().block() - s.block() > 1 || s.tokens().stream().anyMatch(t -> t.isQuote())) {
            return Optional.empty();
        }
        for (int i = 0; i < Math.min(s.size(), REACH); i++) {
            if (s.is(i, WordClass.STATEMENT)) {
                return speaker(s, i, context).map(p -> new Finding(above, p, -1));
            }
        }
        return Optional.empty();
    }

    /** Whether the sentence of the words tells who says them; "it read" does not. */
    private static boolean namesAnother(QuotedToken quoted) {
        Sentence s = quoted.sentence();
        int i = quoted.token() + 1;
        i += s.tag(i) == Tag.COMMA ? 1 : 0;
        boolean itSays = s.is(i, WordClass.IT) && s.tag(i + 1) == Tag.VERB;
        return !itSays && !quoted.isWholeSentence();
    }

    private static Optional<NounPhrase> speaker(Sentence s, int statement, Context context) {
        boolean announces = s.tag(s.size() - 1) == Tag.COLON;
        for (int i = 0; i < statement; i++) {
            announces &= s.tag(i) != Tag.VERB;
        }
        for (int i = 0; i < s.size(); i++) {
            announces |= s.is(i, WordClass.PUBLISHING) && i != statement;
        }
        if (!announces) {
            return Optional.empty();
        }
        for (int i = statement + 1; i < s.size(); i++) {
            if (s.is(i, WordClass.BY) || s.is(i, WordClass.SENDER)) {
                return context.phrases().startingAt(s, i + 1);
            }
        }
        return publisher(s, statement, context);
    }

    private static Optional<NounPhrase> publisher(Sentence s, int statement, Context context) {
        for (int i = statement - 1; i > 0; i--) {
            if (s.is(i, WordClass.PUBLISHING) && s.tag(i) == Tag.VERB) {
                return context.subjects().of(s, i);
            }
        }
        return Optional.empty();
    }
}
