package org.crossquote.difference.quoted;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crossquote.difference.Difference;
import org.crossquote.difference.DifferenceKind;
import org.crossquote.link.Edit;
import org.crossquote.link.Grade;
import org.crossquote.link.WordComparison;
import org.crossquote.message.Message;
import org.crossquote.quote.Evidence;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.rule.Confidence;
import org.crossquote.text.Span;

/** The same words, given to different people: by name in both, or by name in one and by a pronoun or an office in the other that means somebody else. */
public final class SpeakerRule implements QuotedRule {
    /** Who is named beside the words with less is no evidence against another article. */
    private static final double SURE = 0.9;

    /** Many words that are quite the same need less. */
    private static final double SURE_OF_MANY = 0.8;

    private static final int MANY_WORDS = 8;

    /** Fewer words are said by many. */
    private static final int FEWEST_WORDS = 4;

    /** So much of the shorter wording must stand in the other as it is. */
    private static final double SAME = 0.8;

    /** The reason of a speaker whom another article tells to have an office. */
    private static final String OFFICE = "witness-describes";

    private final Confidence confidence = new Confidence();
    private final SpeakerNames names;

    /** @param names compares the names of speakers */
    public SpeakerRule(SpeakerNames names) {
        this.names = names;
    }

    @Override
    public Optional<Difference> difference(QuotedPair pair) {
        Quotation x = pair.a().quotation();
        Quotation y = pair.b().quotation();
        if (pair.link().grade() == Grade.REPORTED
                || !isSure(pair, pair.a())
                || !isSure(pair, pair.b())
                || QuotedPlace.folded(x.exact()).size() < FEWEST_WORDS
                || QuotedPlace.folded(y.exact()).size() < FEWEST_WORDS
                || !areSameWords(pair)
                || isSameMention(x, y)
                || !isNamed(x) && !isNamed(y)
                || !isNamed(x) && !isTold(x)
                || !isNamed(y) && !isTold(y)
                || names.mayBeOne(pair.a().quotation(), pair.b().quotation())
                || !x.isPutRight() && !y.isPutRight() && isExplained(pair)) {
            return Optional.empty();
        }
        return Optional.of(pair.difference(
                DifferenceKind.SPEAKER,
                told(x),
                told(y),
                Math.min(x.confidence(), y.confidence()) * (pair.link().grade() == Grade.IDENTICAL ? 1 : 0.9),
                Message.of("other-speaker", String.join(", ", x.speakers()), String.join(", ", y.speakers()))));
    }

    /** Whether the speaker is as sure as such get in the language: what was measured in another is worth less. */
    private boolean isSure(QuotedPair pair, QuotedPlace place) {
        boolean many = pair.link().grade() == Grade.IDENTICAL
                && QuotedPlace.folded(place.quotation().exact()).size() >= MANY_WORDS;
        return place.quotation().confidence()
                >= (many ? SURE_OF_MANY : SURE)
                        * confidence.worth(place.article().language());
    }

    /** Whether nearly all of the shorter wording stands in the other, no other number in its place, and in neither as somebody else's words. */
    private static boolean areSameWords(QuotedPair pair) {
        Quotation x = pair.a().quotation();
        Quotation y = pair.b().quotation();
        List<Edit> steps = WordComparison.compare(x.exact(), y.exact());
        boolean hasOtherNumber = steps.stream()
                .filter(step -> step.kind() == Edit.Kind.CHANGED)
                .anyMatch(step -> Piece.of(pair.a(), step.a()).hasOtherNumber(Piece.of(pair.b(), step.b())));
        if (hasOtherNumber) {
            return false;
        }
        List<Edit> equal =
                steps.stream().filter(step -> step.kind() == Edit.Kind.EQUAL).toList();
        int same = equal.stream()
                .mapToInt(step -> QuotedPlace.folded(step.a().in(x.exact())).size())
                .sum();
        int shorter = Math.min(
                QuotedPlace.folded(x.exact()).size(),
                QuotedPlace.folded(y.exact()).size());
        return same >= FEWEST_WORDS && same >= SAME * shorter && !areRepeated(equal, x, y);
    }

    /** Whether the speaker of one quotation says that they are words of somebody else: "She told me: 'No.'" */
    private static boolean areRepeated(List<Edit> equal, Quotation x, Quotation y) {
        return equal.stream()
                .max(Comparator.comparingInt(step -> step.a().length()))
                .filter(step -> InnerWords.hold(x.exact(), step.a()) || InnerWords.hold(y.exact(), step.b()))
                .isPresent();
    }

    /** Where it is told whose words they are. */
    private static Span told(Quotation quotation) {
        Evidence mention = quotation.mention();
        return mention == null ? quotation.span() : mention.span();
    }

    /** Whether both articles put the same surname beside the words, whoever else it was taken for. */
    private static boolean isSameMention(Quotation x, Quotation y) {
        Evidence ofX = x.mention();
        Evidence ofY = y.mention();
        return !x.isPutRight()
                && !y.isPutRight()
                && ofX != null
                && ofY != null
                && QuotedPlace.folded(ofX.text()).equals(QuotedPlace.folded(ofY.text()));
    }

    /** Whether the article puts the speaker's own name beside the words, or the reader has said who it is: a person, and only this one. */
    private boolean isNamed(Quotation quotation) {
        if (quotation.speakers().size() != 1 || quotation.reportedBy() != null) {
            return false;
        }
        String name = quotation.speakers().getFirst();
        Evidence mention = quotation.mention();
        List<String> words = QuotedPlace.folded(name);
        return names.isPerson(name)
                && !words.isEmpty()
                && (quotation.isPutRight()
                        || mention != null && QuotedPlace.folded(mention.text()).contains(words.getLast()));
    }

    /**
     * Whether the article means one person by a pronoun or by what he is: itself, or because another tells who has that office. Where other
     * articles could have put it right they have, when whose words these are was decided.
     */
    private boolean isTold(Quotation quotation) {
        boolean own = quotation.mention() != null && quotation.witness() == null
                || quotation.why().id().equals(OFFICE);
        return own
                && quotation.speakers().size() == 1
                && quotation.reportedBy() == null
                && names.isPerson(quotation.speakers().getFirst());
    }

    /** Whether one article names the other's speaker beside the words, too: a letter and who wrote it, a spokesman and for whom. */
    private static boolean isExplained(QuotedPair pair) {
        return names(pair.a(), pair.b().quotation()) || names(pair.b(), pair.a().quotation());
    }

    private static boolean names(QuotedPlace place, Quotation other) {
        List<String> around = QuotedPlace.folded(place.around());
        return other.speakers().stream()
                .map(QuotedPlace::folded)
                .anyMatch(name -> !name.isEmpty()
                        && around.contains(name.getLast())
                        && (around.contains(name.getFirst()) || !own(place).contains(name.getLast())));
    }

    /** The words of the speaker's own name. */
    private static List<String> own(QuotedPlace place) {
        return place.quotation().speakers().stream()
                .flatMap(name -> QuotedPlace.folded(name).stream())
                .toList();
    }
}
