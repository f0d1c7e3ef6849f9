package org.crossquote.reading.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.AnnotationSnapshot;
import org.crossquote.annotation.CurrentAnnotations;
import org.crossquote.annotation.EditHistory;
import org.crossquote.annotation.EditLog;
import org.crossquote.annotation.TickingClock;
import org.crossquote.link.Grade;
import org.crossquote.link.Link;
import org.crossquote.link.Passage;
import org.crossquote.link.find.LinkFinder;
import org.crossquote.message.Message;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.QuotationKind;
import org.crossquote.reading.Counterpart;
import org.crossquote.reading.DisplayFilter;
import org.crossquote.reading.Reading;
import org.crossquote.reading.Reasons;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleCollection;
import org.crossquote.text.Span;
import org.junit.jupiter.api.Test;

/** What is a quotation and what belongs together, as the reader says, and what becomes of it when the finding changes. */
class QuotationCorrectionsTest {
    private static final Instant LATE = Instant.parse("2030-01-01T00:00:00Z");

    private final Corrected five = Corrected.five();

    private Annotation notAQuotation(int article, String words) {
        return five.maker().notAQuotation(five.quotation(article, words));
    }

    private Link link(Grade grade, int article, String words) {
        Quotation side = five.quotation(article, words);
        return five.found().links().stream()
                .filter(l -> l.grade() == grade)
                .filter(l -> isAt(l.a(), side) || isAt(l.b(), side))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isAt(Passage passage, Quotation quotation) {
        return passage.article().equals(quotation.article()) && passage.span().equals(quotation.span());
    }

    private Passage passage(int article, String words) {
        return new Passage(five.article(article).id(), five.span(article, words), words);
    }

    private Reading without(Quotation gone, Quotation... instead) {
        List<Quotation> quotations = new ArrayList<>(five.found().quotations());
        quotations.remove(gone);
        quotations.addAll(List.of(instead));
        return new Reading(five.found().collection(), quotations, five.found().speakers(), List.of());
    }

    private static Quotation at(Quotation q, Span span, Article article) {
        return new Quotation(
                q.article(),
                span,
                article.at(span),
                q.group(),
                q.speakers(),
                q.mention(),
                null,
                null,
                null,
                q.kind(),
                0.5,
                Message.of("test"));
    }

    @Test
    void whatIsNoQuotationGoesWithTheLinksBetweenItsWordings() {
        Quotation sick = five.quotation(1, "sick man");
        assertThat(five.found().counterparts(sick.article(), sick.span())).isNotEmpty();
        Reading corrected = five.with(notAQuotation(1, "sick man"));
        assertThat(corrected.quotations()).hasSize(56).doesNotContain(sick);
        assertThat(corrected.counterparts(sick.article(), sick.span())).isEmpty();
        assertThat(corrected.links()).hasSize(five.found().links().size() - 1);
        assertThat(five.found().quotations()).hasSize(57).contains(sick);
    }

    @Test
    void marksThatAreNoSpeechStayAsMarksAndTheReaderMayCallThemSpeech() {
        Quotation sick = five.quotation(1, "sick man");
        Annotation not = five.maker().notAQuotation(sick);
        assertThat(five.with(not).scareQuotes())
                .singleElement()
                .satisfies(q -> assertThat(q.span()).isEqualTo(sick.span()))
                .satisfies(q -> assertThat(Reasons.inEnglish(q.why())).isEqualTo("Your own correction."));
        Corrected anew = five.foundAnew(five.with(not));
        Annotation is = anew.maker().isAQuotation(sick.article(), sick.span(), List.of("Ann Lee"));
        assertThat(anew.with(is).scareQuotes()).isEmpty();
        assertThat(anew.with(is).quotationAt(sick.article(), sick.span()))
                .hasValueSatisfying(q -> assertThat(q.kind()).isEqualTo(QuotationKind.PARTIAL));
    }

    @Test
    void whatTheReaderHasChosenToSeeIsKeptAndHiddenLinksStay() {
        Reading few = five.found().showing(DisplayFilter.usual().with(DisplayFilter.Kinds.QUOTATIONS));
        Reading corrected = five.foundAnew(few).with(notAQuotation(1, "sick man"));
        assertThat(corrected.shown()).isEqualTo(few.shown());
        assertThat(corrected.showing(DisplayFilter.everything()).links())
                .hasSize(five.found().links().size() - 1);
    }

    @Test
    void wordsTheReaderCallsAQuotationAreOneWithTheirMarks() {
        Annotation made =
                five.maker().isAQuotation(five.article(2).id(), five.span(2, "phone call"), List.of("Ann Lee"));
        Reading corrected = five.with(made);
        Quotation mine = five.quotation(corrected, 2, "phone call");
        assertThat(mine.exact()).isEqualTo("phone call");
        assertThat(mine.speakers()).containsExactly("Ann Lee");
        assertThat(mine.confidence()).isEqualTo(1);
        assertThat(mine.kind()).isEqualTo(QuotationKind.PARTIAL);
        assertThat(corrected.speakersOf(mine)).extracting(s -> s.name()).containsExactly("Ann Lee");
        assertThat(corrected.quotations(mine.article()))
                .isSortedAccordingTo((a, b) -> a.span().compareTo(b.span()))
                .extracting(Quotation::group)
                .filteredOn(group -> group == mine.group())
                .hasSize(1);
        Annotation inside = five.maker().isAQuotation(five.article(2).id(), five.span(2, "Great Honour"), List.of());
        assertThat(inside.passages().getFirst().quote().exact()).isEqualTo("“Great Honour”");
    }

    @Test
    void otherBordersKeepTheSpeakerAndTheLinks() {
        Quotation found = five.quotation(2, "Great Honour");
        Span wider = new Span(found.span().start() - 4, found.span().end());
        Reading corrected = five.with(five.maker().isAQuotation(found.article(), wider, List.of()));
        assertThat(corrected.quotationAt(found.article(), wider))
                .hasValueSatisfying(q -> assertThat(q.speakers()).isEqualTo(found.speakers()));
        assertThat(corrected.quotationAt(found.article(), found.span())).isEmpty();
        List<Counterpart> before = five.found().counterparts(found.article(), found.span());
        assertThat(corrected.counterparts(found.article(), wider))
                .extracting(Counterpart::passage)
                .hasSize(2)
                .containsExactlyElementsOf(
                        before.stream().map(Counterpart::passage).toList());
    }

    @Test
    void passagesTheReaderTiesBelongTogether() {
        Passage one = passage(1, five.article(1).text().substring(0, 40));
        Passage other = passage(5, "pushing bilateral relations");
        Reading corrected = five.with(five.maker().linked(other, one));
        Link made = corrected.links().getLast();
        assertThat(made.a().article()).isEqualTo(one.article());
        assertThat(made.score()).isEqualTo(1);
        assertThat(Reasons.inEnglish(made.why())).isEqualTo("Your own correction.");
        assertThat(made.grade()).isEqualTo(Grade.SAME_FACT);
        assertThat(corrected.counterparts(other.article(), other.span()))
                .extracting(c -> c.passage().article())
                .contains(one.article());
        Passage quoted = passage(1, "slavery,");
        assertThat(five.with(five.maker().linked(quoted, other)).links().getLast())
                .satisfies(l -> assertThat(l.grade()).isEqualTo(Grade.REPORTED))
                .satisfies(l -> assertThat(l.a().exact()).isEqualTo("“slavery,”"));
        assertThat(five.with(five.maker().linked(one, quoted)).links())
                .isEqualTo(five.found().links());
    }

    @Test
    void aTieBetweenQuotationsHasTheGradeOfTheirWords() {
        Quotation a = five.quotation(2, "near future");
        Quotation b = five.quotation(5, "real cooperation");
        Passage left =
                new Passage(a.article(), new Span(a.span().start() + 1, a.span().end() - 1), "near future");
        Passage right = new Passage(b.article(), b.span(), b.exact());
        Link made = five.with(five.maker().linked(left, right)).links().getLast();
        assertThat(made.grade()).isEqualTo(Grade.VARIANT);
        assertThat(made.a().span()).isEqualTo(a.span());
    }

    @Test
    void aTieThatWasFoundIsSureNow() {
        Link found = link(Grade.VARIANT, 2, "Great Honour");
        Reading corrected = five.with(five.maker().linked(found.b(), found.a()));
        assertThat(corrected.links()).hasSameSizeAs(five.found().links());
        assertThat(corrected.links())
                .contains(new Link(found.grade(), 1, found.a(), found.b(), Message.of("correction-own")));
    }

    @Test
    void passagesThatDoNotBelongTogetherAreLinkedNoMore() {
        Link found = link(Grade.VARIANT, 2, "Great Honour");
        Annotation apart = five.maker().notLinked(found.b(), found.a());
        Reading corrected = five.with(apart);
        assertThat(corrected.links()).hasSize(five.found().links().size() - 1).doesNotContain(found);
        Annotation tied = five.maker().linked(found.a(), found.b());
        assertThat(five.with(tied, apart).links()).hasSameSizeAs(five.found().links());
        assertThat(five.with(tied, apart.touched(LATE)).links()).doesNotContain(found);
    }

    @Test
    void aClauseInsideALongSentenceIsAnotherPassage() {
        Link fact = five.found().links().stream()
                .filter(l -> l.grade() == Grade.SAME_FACT && l.a().span().length() > 100)
                .findFirst()
                .orElseThrow();
        Span clause = new Span(fact.a().span().start(), fact.a().span().start() + 30);
        Passage part = new Passage(fact.a().article(), clause, "");
        assertThat(five.with(five.maker().notLinked(part, fact.b())).links()).contains(fact);
    }

    @Test
    void ofTwoThatContradictTheLaterWins() {
        Quotation sick = five.quotation(1, "sick man");
        Annotation not = five.maker().notAQuotation(sick);
        Annotation is = five.maker().isAQuotation(sick.article(), sick.span(), List.of("Ann Lee"));
        assertThat(five.quotation(five.with(is, not), 1, "sick man").speakers()).containsExactly("Ann Lee");
        Reading gone = five.with(is, not.touched(LATE));
        assertThat(gone.quotationAt(sick.article(), sick.span())).isEmpty();
    }

    @Test
    void withoutCorrectionsInForceTheReadingIsTheOneThatWasFound() {
        Annotation not = notAQuotation(1, "sick man");
        assertThat(five.with()).isSameAs(five.found());
        assertThat(five.with(not.withTrashed(true, LATE))).isSameAs(five.found());
    }

    @Test
    void undoGivesBackWhatWasFoundAndRedoTheCorrection() {
        CurrentAnnotations notes = new CurrentAnnotations(AnnotationSnapshot.EMPTY);
        EditLog log = new EditLog(new EditHistory(), notes, new TickingClock());
        log.add("Not a quotation", notAQuotation(1, "sick man"));
        log.add("Other speaker", five.maker().otherSpeaker(five.quotation(1, "slavery"), "Ann Lee"));
        Reading both = five.with(notes.all().toArray(Annotation[]::new));
        log.undo();
        log.undo();
        assertThat(five.with(notes.all().toArray(Annotation[]::new))).isSameAs(five.found());
        log.redo();
        log.redo();
        Reading again = five.with(notes.all().toArray(Annotation[]::new));
        assertThat(again.quotations())
                .isEqualTo(both.quotations())
                .isNotEqualTo(five.found().quotations());
    }

    @Test
    void aCorrectionWhosePlaceIsGoneDoesNothing() {
        Quotation sick = five.quotation(1, "sick man");
        List<Annotation> corrections = List.of(
                five.maker().notAQuotation(sick),
                five.maker().otherSpeaker(sick, "Ann Lee"),
                five.maker().isAQuotation(sick.article(), sick.span(), List.of("Ann Lee")));
        Map<String, Article> others = new LinkedHashMap<>(five.byKey());
        others.replaceAll((key, article) -> article.id().equals(sick.article())
                ? new Article(article.id(), article.title(), "en", "Nothing of it is left.", List.of())
                : article);
        Reading bare = new Reading(
                new ArticleCollection("five", List.copyOf(others.values())),
                five.found().quotations().stream()
                        .filter(q -> !q.article().equals(sick.article()))
                        .toList(),
                five.found().speakers(),
                List.of());
        assertThat(ReadingCorrector.standard().apply(bare, corrections, others)).isSameAs(bare);
        others.values().removeIf(a -> a.id().equals(sick.article()));
        assertThat(ReadingCorrector.standard().apply(bare, corrections, others)).isSameAs(bare);
    }

    @Test
    void aCorrectionHoldsWhenTheArticleIsEditedAroundIt() {
        Quotation sick = five.quotation(1, "sick man");
        Annotation not = five.maker().notAQuotation(sick);
        Article old = five.article(1);
        Article edited = new Article(
                old.id(), old.title(), old.language(), "One more line before all.\n" + old.text(), List.of());
        Map<String, Article> byKey = new LinkedHashMap<>(five.byKey());
        byKey.replaceAll((key, article) -> article.equals(old) ? edited : article);
        Span moved = new Span(sick.span().start() + 26, sick.span().end() + 26);
        Quotation now = at(sick, moved, edited);
        Reading anew = new Reading(
                new ArticleCollection("one", List.of(edited)),
                List.of(now),
                five.found().speakers(),
                List.of());
        assertThat(ReadingCorrector.standard().apply(anew, List.of(not), byKey).quotations())
                .isEmpty();
    }

    @Test
    void theReadersWordStandsWhenTheFinderGetsBetter() {
        Quotation found = five.quotation(4, "a sick man who likes");
        Span shorter = new Span(found.span().start() + 3, found.span().end() - 9);
        Reading otherBorders = without(found, at(found, shorter, five.article(4)));
        Reading nothing = without(found);
        Annotation other = five.maker().otherSpeaker(found, "Ann Lee");
        Annotation not = five.maker().notAQuotation(found);
        Annotation is = five.maker().isAQuotation(found.article(), found.span(), List.of("Bob Roe"));
        assertThat(five.foundAnew(otherBorders).with(other).quotationAt(found.article(), shorter))
                .hasValueSatisfying(q -> assertThat(q.speakers()).containsExactly("Ann Lee"));
        assertThat(five.foundAnew(otherBorders).with(not).quotations(found.article()))
                .noneMatch(q -> q.span().overlaps(found.span()));
        for (Reading reading : List.of(otherBorders, nothing)) {
            Reading corrected = five.foundAnew(reading).with(is);
            assertThat(corrected.quotationAt(found.article(), found.span()))
                    .hasValueSatisfying(q -> assertThat(q.speakers()).containsExactly("Bob Roe"));
            assertThat(corrected.quotations()).hasSize(57);
        }
        assertThat(five.foundAnew(nothing).with(other).quotationAt(found.article(), found.span()))
                .hasValueSatisfying(q -> assertThat(q.speakers()).containsExactly("Ann Lee"));
    }

    @Test
    void aQuotationThatOnlyTheReaderKnowsIsLookedForInOtherArticles() {
        Link known = five.found().links().stream()
                .filter(l -> l.grade().isUtterance())
                .filter(l ->
                        five.found().quotationAt(l.a().article(), l.a().span()).isPresent())
                .findFirst()
                .orElseThrow();
        Quotation missed =
                five.found().quotationAt(known.a().article(), known.a().span()).orElseThrow();
        Corrected missing = five.foundAnew(without(missed));
        Annotation said = missing.maker().isAQuotation(missed.article(), missed.span(), missed.speakers());
        Reading atOnce = missing.with(said);
        assertThat(atOnce.counterparts(missed.article(), missed.span())).isEmpty();
        Reading later = ReadingCorrector.standard()
                .apply(missing.found(), List.of(said), missing.byKey(), new LinkFinder()::find);
        assertThat(later.counterparts(missed.article(), missed.span()))
                .extracting(Counterpart::passage)
                .contains(known.b());
        assertThat(later.allLinks()).allMatch(l -> isAt(l.a(), missed) || isAt(l.b(), missed));
    }
}
