package org.crossquote.link.find;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossquote.link.Grade;
import org.crossquote.link.Link;
import org.crossquote.link.Passage;
import org.crossquote.link.copy.PassageMatcher.Copy;
import org.crossquote.link.fact.Fact;
import org.crossquote.link.fact.Fact.Match;
import org.crossquote.link.index.IndexedArticle;
import org.crossquote.link.index.WordRange;
import org.crossquote.link.utterance.ReportedMatcher.Report;
import org.crossquote.message.Message;
import org.crossquote.work.Progress;

/** Makes links of what was found: a score from 0 to 1, and the reason in words for the reader. */
final class LinkWording {
    /** A fact of this strength is as likely right as wrong. */
    private static final double EVEN_STRENGTH = 2;

    /** More words would not make a reason clearer. */
    private static final int MOST_WORDS = 8;

    private LinkWording() {}

    static Link passage(Copy copy) {
        boolean verbatim = copy.isVerbatim();
        return new Link(
                verbatim ? Grade.IDENTICAL : Grade.VARIANT,
                verbatim ? 1 : Math.min(0.95, copy.likeness()),
                passage(copy.a()),
                passage(copy.b()),
                verbatim ? Message.of("passage-identical") : Message.of("passage-alike", copy.likeness()));
    }

    static Link boilerplate(Copy copy) {
        return new Link(
                Grade.BOILERPLATE, copy.likeness(), passage(copy.a()), passage(copy.b()), Message.of("boilerplate"));
    }

    static Link reported(Report report, Passage a, Passage b) {
        double score = Math.min(0.95, 0.4 + 0.3 * report.share() + report.evidence() / 100);
        return new Link(Grade.REPORTED, score, a, b, Message.of("reported", String.join(", ", report.words())));
    }

    static Link fact(Fact fact) {
        Progress.checkpoint();
        return fact(fact, fact.strength(), false);
    }

    /**
     * A fact that a third article tells, too.
     *
     * @param strength that of the fact and its support together
     */
    static Link supportedFact(Fact fact, double strength) {
        return fact(fact, strength, true);
    }

    private static Link fact(Fact fact, double strength, boolean supported) {
        Optional<Copy> verbatim = VerbatimFact.of(fact);
        if (verbatim.isPresent()) {
            return passage(verbatim.get());
        }
        return new Link(
                Grade.SAME_FACT,
                strength / (strength + EVEN_STRENGTH),
                passage(fact.a()),
                passage(fact.b()),
                why(fact, supported));
    }

    private static Passage passage(WordRange range) {
        return range.article().passage(range.article().span(range.from(), range.to()));
    }

    /** Names the common words; where the other article has another word of the same meaning, both. */
    private static Message why(Fact fact, boolean supported) {
        List<String> words = fact.matches().stream().map(m -> word(fact, m)).toList();
        String named = String.join(", ", words.subList(0, Math.min(MOST_WORDS, words.size())));
        boolean more = words.size() > MOST_WORDS;
        String rule = supported ? (more ? "fact-more-supported" : "fact-supported") : (more ? "fact-more" : "fact");
        return Message.of(rule, named);
    }

    private static String word(Fact fact, Match match) {
        IndexedArticle a = fact.a().article();
        IndexedArticle b = fact.b().article();
        String ofA = a.word(match.a());
        String ofB = b.word(match.b());
        return a.concept(match.a()) == b.concept(match.b())
                ? ofA
                : String.join("/", Stream.of(ofA, ofB).sorted().toList());
    }
}
