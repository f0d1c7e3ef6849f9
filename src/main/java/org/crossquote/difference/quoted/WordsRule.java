package org.crossquote.difference.quoted;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crossquote.difference.Difference;
import org.crossquote.difference.DifferenceKind;
import org.crossquote.difference.words.DifferenceWord;
import org.crossquote.link.Edit;
import org.crossquote.link.Grade;
import org.crossquote.link.WordComparison;
import org.crossquote.message.Message;
import org.crossquote.text.Span;

/** One utterance of one speaker, and a word inside the marks is another, or says the contrary. */
public final class WordsRule implements QuotedRule {
    /** So much of the shorter wording must stand in the other as it is. */
    private static final double SAME = 0.6;

    /** With fewer words in common two quotations may be two utterances. */
    private static final int FEWEST_SAME = 3;

    /** With more changed words, for each that is the same, it is another wording. */
    private static final double MOST_CHANGED = 0.35;

    /** A longer piece is no other word, but another wording. */
    private static final int LONGEST = 4;

    /** Words of grammar are hardly longer. */
    private static final int SHORT = 4;

    private final SpeakerNames names;
    /** @param names compares the names of speakers */
    public WordsRule(SpeakerNames names) {
        this.names = names;
    }

    /** A place where the two wordings differ, in their articles. */
    private record Change(Span a, Span b, boolean isNegation, int letters) {}

    @Override
    public Optional<Difference> difference(QuotedPair pair) {
        Grade grade = pair.link().grade();
        if (grade != Grade.VARIANT && grade != Grade.FRAGMENT
                || !names.mayBeOne(pair.a().quotation(), pair.b().quotation())
                || isTranslated(pair.a())
                || isTranslated(pair.b())) {
            return Optional.empty();
        }
        String a = pair.a().quotation().exact();
        String b = pair.b().quotation().exact();
        List<Edit> steps = WordComparison.compare(a, b);
        int same = steps.stream()
                .filter(step -> step.kind() == Edit.Kind.EQUAL)
                .mapToInt(step -> QuotedPlace.folded(step.a().in(a)).size())
                .sum();
        int shorter =
                Math.min(QuotedPlace.folded(a).size(), QuotedPlace.folded(b).size());
        if (same < FEWEST_SAME
                || same < SAME * shorter
                || new Flanks(steps, a, b).changedWithin() > MOST_CHANGED * same) {
            return Optional.empty();
        }
        List<Change> found = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            if (new Flanks(steps, a, b).hold(i)) {
                change(pair, steps.get(i)).ifPresent(found::add);
            }
        }
        return found.stream()
                .max(Comparator.comparing(Change::isNegation).thenComparingInt(Change::letters))
                .map(change -> difference(pair, change, (double) same / shorter));
    }

    private static Difference difference(QuotedPair pair, Change change, double same) {
        boolean named = !pair.a().quotation().speakers().isEmpty()
                && !pair.b().quotation().speakers().isEmpty();
        return pair.difference(
                change.isNegation() ? DifferenceKind.DENIED : DifferenceKind.WORDS,
                change.a(),
                change.b(),
                Math.min(1, (named ? 0.55 : 0.4) + 0.45 * same),
                Message.of(change.isNegation() ? "negated-inside-marks" : "other-word-inside-marks"));
    }

    private Optional<Change> change(QuotedPair pair, Edit step) {
        if (step.kind() == Edit.Kind.EQUAL) {
            return Optional.empty();
        }
        Piece a = Piece.of(pair.a(), step.a());
        Piece b = Piece.of(pair.b(), step.b());
        if (a.isCut() || b.isCut()) {
            return Optional.empty();
        }
        if (step.kind() != Edit.Kind.CHANGED) {
            Piece more = a.words().isEmpty() ? b : a;
            return WordChange.isNegation(pair.a(), more.words()) && Contrary.may(pair.a(), step.a(), pair.b(), step.b())
                    ? Optional.of(new Change(a.withNeighbour(), b.withNeighbour(), true, 0))
                    : Optional.empty();
        }
        if (WordChange.isPiece(pair) && (a.isAtEdge() || b.isAtEdge()) && Math.min(length(a), length(b)) <= SHORT) {
            return Optional.empty();
        }
        boolean isShort = a.words().size() <= LONGEST && b.words().size() <= LONGEST;
        boolean isOther = isShort && WordChange.isOther(pair, a.words(), b.words()) && !a.saysTheSameNumber(b);
        return isOther
                ? Optional.of(new Change(
                        a.span(), b.span(), false, a.span().length() + b.span().length()))
                : Optional.empty();
    }

    /** How many letters the longest word of a piece has: words of grammar are short. */
    private static int length(Piece piece) {
        return piece.words().stream().mapToInt(String::length).max().orElse(0);
    }

    private static boolean isTranslated(QuotedPlace place) {
        List<String> around = QuotedPlace.folded(place.around());
        for (int i = 0; i < around.size(); i++) {
            boolean language = i > 0
                    && place.words().is(DifferenceWord.LANGUAGE, around.get(i))
                    && place.words().is(DifferenceWord.IN, around.get(i - 1));
            if (language || place.words().is(DifferenceWord.TRANSLATED, around.get(i))) {
                return true;
            }
        }
        return false;
    }
}
