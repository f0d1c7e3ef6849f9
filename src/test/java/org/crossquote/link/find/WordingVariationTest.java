package org.crossquote.link.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.crossquote.link.Grade;
import org.crossquote.link.Link;
import org.crossquote.link.Occasions;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.QuotationFinder;
import org.crossquote.source.ArticleMaker;
import org.crossquote.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The ways in which two newspapers word one utterance, each in two short reports written for these tests. */
class WordingVariationTest {
    private static final String LEAD =
            "The ferry company of Osterhaven lost its licence on Monday after rusty sprinklers were found aboard.\n";
    private static final String OTHER_LEAD =
            "Osterhaven's ferry company has lost its licence: inspectors found rusty sprinklers aboard on Monday.\n";

    private final LinkFinder finder = new LinkFinder();

    static Stream<Arguments> wordings() {
        String plain = "We carried 2.6 million passengers without one accident, and we will fight for our honour";
        return Stream.of(
                arguments("case", Grade.IDENTICAL, plain, plain.replace("We carried", "WE CARRIED")),
                arguments("marks", Grade.IDENTICAL, plain, plain.replace(",", " —")),
                arguments(
                        "hyphens",
                        Grade.IDENTICAL,
                        "A well-known fault of the fire-proof doors was kept from us",
                        "A well known fault of the fire proof doors was kept from us"),
                arguments("spelling", Grade.VARIANT, plain, plain.replace("honour", "honor")),
                arguments("inserted words", Grade.VARIANT, plain, plain.replace("our", "our [company's]")),
                arguments("words in brackets", Grade.VARIANT, plain, plain.replace("passengers", "(local) passengers")),
                arguments("an ellipsis", Grade.VARIANT, plain, plain.replace(" without one accident,", " ...")),
                arguments(
                        "a number without its blank",
                        Grade.IDENTICAL,
                        plain,
                        plain.replace("2.6 million", "2.6million")),
                arguments("a number in words", Grade.VARIANT, plain, plain.replace("one accident", "1 accident")),
                arguments("a changed pronoun", Grade.VARIANT, plain, plain.replace("We carried", "They carried")),
                arguments(
                        "a moved clause",
                        Grade.VARIANT,
                        "After the winter storms we will rebuild the harbour and every warehouse on the quay",
                        "We will rebuild the harbour and every warehouse on the quay after the winter storms"),
                arguments(
                        "a part of it",
                        Grade.FRAGMENT,
                        "The inspectors crawled through a maze of rusty pipes for two whole days and found nothing",
                        "maze of rusty pipes"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wordings")
    void eachWordingIsKnownAgain(String what, Grade grade, String a, String b) {
        assertThat(utterances(quoted(LEAD, a), quoted(OTHER_LEAD, b)))
                .as(what)
                .filteredOn(link -> link.a().exact().startsWith("“"))
                .singleElement()
                .satisfies(link -> {
                    assertThat(link.grade()).isEqualTo(grade);
                    assertThat(link.a().exact()).isEqualTo("“" + a + ",”");
                    assertThat(link.b().exact()).isEqualTo("“" + b + ",”");
                });
    }

    @Test
    void aShortPieceWithoutMarksIsNoLink() {
        String whole = "The inspectors crawled through a sick maze for two whole days and found nothing";
        assertThat(utterances(
                        quoted(LEAD, whole), OTHER_LEAD + "Ole Brandt is a sick man with two whole days to go.\n"))
                .isEmpty();
        assertThat(utterances(LEAD + "Brandt called Quist a sick man who lies.\n", OTHER_LEAD + "A sick man lies.\n"))
                .isEmpty();
    }

    @Test
    void theLinkSaysWhenTheTextsNameDifferentOccasions() {
        String words = "“the proudest crew on the whole coast”";
        String note = LEAD + "In a handwritten note, Ole Brandt called them " + words + ".\n";
        String call = OTHER_LEAD + "During a phone call with his captains, Ole Brandt spoke of " + words + ".\n";
        String silent = OTHER_LEAD + "Ole Brandt spoke of " + words + ".\n";
        assertThat(quotedLinks(note, call))
                .singleElement()
                .satisfies(link -> assertThat(link.occasions()).isEqualTo(new Occasions("a note", "a call")));
        assertThat(quotedLinks(call, note))
                .singleElement()
                .satisfies(link -> assertThat(link.occasions()).isEqualTo(new Occasions("a call", "a note")));
        assertThat(quotedLinks(note, silent))
                .singleElement()
                .satisfies(link -> assertThat(link.occasions()).isNull());
        assertThat(quotedLinks(note, note.replace("Ole", "Mr. Ole")))
                .singleElement()
                .satisfies(link -> assertThat(link.occasions()).isNull());
    }

    /** The same few words, in articles with little in common: the speaker decides. */
    @Test
    void theSameSpeakerLowersTheBarAndAnotherRaisesIt() {
        String few = "“a rather hopeless little enterprise”";
        assertThat(scoreOf(few, "Ole Brandt called the rehearsals ")).isPositive();
        assertThat(scoreOf(few, "It was ")).isZero();

        String more = "“a rather hopeless, cowardly little enterprise”";
        double same = scoreOf(more, "Ole Brandt called the rehearsals ");
        double unknown = scoreOf(more, "It was ");
        double other = scoreOf(more, "Ida Solheim called the rehearsals ");
        assertThat(same).isGreaterThan(unknown);
        assertThat(unknown).isGreaterThan(other);
        assertThat(other).isPositive();
    }

    /** How sure it is that two articles give the same words of Ole Brandt; 0 when they are not linked. */
    private double scoreOf(String words, String whoInTheOther) {
        String other = "A choir of the northern valleys will sing old ballads in the chapel next autumn.\n";
        return utterances(LEAD + "Ole Brandt called the plan " + words + ".\n", other + whoInTheOther + words + ".\n")
                .stream()
                .mapToDouble(Link::score)
                .max()
                .orElse(0);
    }

    private List<Link> quotedLinks(String a, String b) {
        return utterances(a, b).stream()
                .filter(link -> link.a().exact().startsWith("“"))
                .toList();
    }

    @Test
    void namesTitlesAndOfficesAloneAreNoLink() {
        String words = "I will speak with President Ingrid Solberg about the docks";

        assertThat(links(
                        quoted(LEAD, words),
                        quoted(OTHER_LEAD, "Everyone knows that President Ingrid Solberg sails on weekends")))
                .noneMatch(link -> link.a().exact().contains("Solberg"));
        assertThat(links(quoted(LEAD, words), quoted(OTHER_LEAD, words + " and the quay")))
                .anyMatch(link -> link.a().exact().contains("Solberg"));
    }

    private static String quoted(String lead, String words) {
        return lead + "“" + words + ",” said Ole Brandt.\n";
    }

    private List<Link> utterances(String a, String b) {
        return links(a, b).stream().filter(link -> link.grade().isUtterance()).toList();
    }

    private List<Link> links(String a, String b) {
        ArticleMaker maker = new ArticleMaker();
        List<Article> articles = List.of(maker.make("a.txt", a), maker.make("b.txt", b));
        QuotationFinder quotationFinder = new QuotationFinder();
        List<Quotation> quotations =
                articles.stream().flatMap(x -> quotationFinder.find(x).stream()).toList();
        return finder.find(articles, quotations);
    }
}
