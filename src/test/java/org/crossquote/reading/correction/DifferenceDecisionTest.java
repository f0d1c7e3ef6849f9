package org.crossquote.reading.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossquote.annotation.Annotation;
import org.crossquote.difference.Difference;
import org.crossquote.difference.DifferenceKind;
import org.crossquote.link.Passage;
import org.crossquote.message.Message;
import org.crossquote.reading.correction.DifferenceDecision.Verdict;
import org.crossquote.text.Span;
import org.junit.jupiter.api.Test;

/** Which difference a decision of the reader's is about. */
class DifferenceDecisionTest {
    private final Corrected five = Corrected.five();
    private final Difference found = difference(DifferenceKind.WORDS, 0, 4);

    private Difference difference(DifferenceKind kind, int from, int to) {
        Passage a = passage(1, 100, 160);
        Passage b = passage(2, 200, 270);
        return new Difference(kind, a, b, piece(a, from, to), piece(b, from, to), 0.9, Message.of("correction-own"));
    }

    private Passage passage(int article, int start, int end) {
        Span span = new Span(start, end);
        return new Passage(
                five.article(article).id(), span, five.article(article).at(span));
    }

    private Passage piece(Passage of, int from, int to) {
        Span span = new Span(of.span().start() + from, of.span().start() + to);
        return new Passage(of.article(), span, of.exact().substring(from, to));
    }

    private DifferenceDecision decision(Annotation annotation, Passage first, Passage second) {
        return DifferenceDecision.of(
                        annotation.id(),
                        annotation.corrections().getFirst(),
                        new QuotationPlace(first.article(), first.span()),
                        new QuotationPlace(second.article(), second.span()))
                .orElseThrow();
    }

    @Test
    void theAccountThatIsRightIsKnownFromBothSides() {
        DifferenceDecision second = decision(five.maker().rightAccount(found.turned()), found.b(), found.a());
        assertThat(second.about(found)).contains(Verdict.B_IS_RIGHT);
        assertThat(second.about(found.turned())).contains(Verdict.A_IS_RIGHT);
        assertThat(decision(five.maker().rightAccount(found), found.a(), found.b())
                        .about(found))
                .contains(Verdict.A_IS_RIGHT);
    }

    @Test
    void noDifferenceIsNoneFromBothSides() {
        DifferenceDecision none = decision(five.maker().noDifference(found), found.a(), found.b());
        assertThat(none.about(found)).contains(Verdict.NO_DIFFERENCE);
        assertThat(none.about(found.turned())).contains(Verdict.NO_DIFFERENCE);
    }

    @Test
    void whatIsNoDifferenceIsExportedAsNone() {
        Difference other = difference(DifferenceKind.WORDS, 5, 9);
        Annotation none = five.maker().noDifference(found);
        assertThat(CorrectedDifferences.apply(List.of(found, other), List.of(none), five.byKey()))
                .containsExactly(other);
        assertThat(CorrectedDifferences.apply(
                        List.of(found, other), List.of(five.maker().rightAccount(found)), five.byKey()))
                .containsExactly(found, other);
    }

    /** Whoever thinks again is taken at the last word. */
    @Test
    void ofTwoDecisionsTheLaterOneStands() {
        Annotation none = five.maker().noDifference(found);
        Annotation right = five.maker().rightAccount(found);
        assertThat(CorrectedDifferences.apply(List.of(found), List.of(right, none), five.byKey()))
                .containsExactly(found);
    }

    @Test
    void otherWordsAndOtherKindsOfTheSamePassagesAreNotDecided() {
        DifferenceDecision none = decision(five.maker().noDifference(found), found.a(), found.b());
        assertThat(none.about(difference(DifferenceKind.WORDS, 5, 9))).isEmpty();
        assertThat(none.about(difference(DifferenceKind.NUMBER, 0, 4))).isEmpty();
    }

    @Test
    void theAnnotationStandsOnBothPassagesTheRightOneFirst() {
        assertThat(five.maker().rightAccount(found.turned()).passages())
                .extracting(p -> p.quote().exact())
                .containsExactly(found.b().exact(), found.a().exact());
    }

    @Test
    void correctionsOfOtherKindsDecideNothing() {
        Annotation linked = five.maker().linked(found.a(), found.b());
        QuotationPlace place = new QuotationPlace(found.a().article(), found.a().span());
        assertThat(DifferenceDecision.of(linked.id(), linked.corrections().getFirst(), place, place))
                .isEmpty();
    }
}
