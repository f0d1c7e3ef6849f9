package org.crossquote.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.crossquote.link.Link;
import org.crossquote.link.find.LinkFinder;
import org.crossquote.quote.Evidence;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.QuotationFinder;
import org.crossquote.quote.QuotationKind;
import org.crossquote.quote.Witness;
import org.crossquote.source.ArticleMaker;
import org.crossquote.text.Article;
import org.crossquote.witness.JointAttribution.NameForm;
import org.crossquote.witness.MarkedCollections.Collection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whose words quotations are by what several articles say, and what each of them alone keeps. */
class JointAttributionTest {
    private static final QuotationFinder QUOTATIONS = new QuotationFinder();
    private static final LinkFinder LINKS = new LinkFinder(1);
    private static final JointAttribution JOINT = new JointAttribution(QUOTATIONS, LINKS.vocabularies(), NameForm.ONE);

    static Stream<Collection> collections() {
        return Stream.of("en", "de", "es").flatMap(l -> MarkedCollections.read(l).stream());
    }

    @ParameterizedTest
    @MethodSource("collections")
    void articlesAreWitnessesForOneAnother(Collection collection) {
        assertThat(decided(collection.articles()).stream()
                        .map(JointAttributionTest::line)
                        .toList())
                .containsExactlyElementsOf(collection.expected());
    }

    @ParameterizedTest
    @MethodSource("collections")
    void theOrderOfTheArticlesChangesNothing(Collection collection) {
        assertThat(decided(collection.articles().reversed()).stream()
                        .map(JointAttributionTest::line)
                        .toList())
                .containsExactlyInAnyOrderElementsOf(collection.expected());
    }

    @Test
    void oneArticleAloneIsLeftAsItIs() {
        Article alone = MarkedCollections.read("en").getFirst().articles().getFirst();
        List<Quotation> own = QUOTATIONS.find(alone);
        assertThat(JOINT.decide(List.of(alone), own, List.of())).isSameAs(own);
    }

    @Test
    void theReasonNamesTheArticleAndTheEvidenceStandsInIt() {
        Collection collection = MarkedCollections.read("en").getFirst();
        Quotation q = decided(collection.articles()).getFirst();
        assertThat(q.why().id()).isEqualTo("witness-names");
        assertThat(q.why().arguments()).containsExactly(2, "Edda Morling", 0);
        Evidence evidence =
                Objects.requireNonNull(Objects.requireNonNull(q.witness()).evidence());
        assertThat(collection.articles().get(1).at(evidence.span()))
                .isEqualTo(evidence.text())
                .contains("Edda Morling");
        assertThat(Objects.requireNonNull(q.mention()).text()).isEqualTo("the harbour master");
    }

    @Test
    void aMiddleNameStaysForTheReaderAndGoesWhereNamesAreCompared() {
        AtomicInteger number = new AtomicInteger();
        String words = "“The bridge stays closed until the divers have looked at every pier of it,” ";
        List<Article> articles = Stream.of("Edda K. Morling", "Edda Morling", "Edda Morling")
                .map(name -> new ArticleMaker()
                        .make(name + number.incrementAndGet() + ".txt", words + name + " said on Monday."))
                .toList();
        assertThat(decided(JOINT, articles))
                .extracting(q -> q.speakers().getFirst())
                .containsOnly("Edda Morling");
        JointAttribution own = new JointAttribution(QUOTATIONS, LINKS.vocabularies(), NameForm.OWN);
        assertThat(decided(own, articles))
                .extracting(q -> q.speakers().getFirst())
                .containsExactly("Edda K. Morling", "Edda Morling", "Edda Morling");
    }

    private static List<Quotation> decided(List<Article> articles) {
        return decided(JOINT, articles);
    }

    private static List<Quotation> decided(JointAttribution joint, List<Article> articles) {
        List<Quotation> own = new ArrayList<>();
        articles.forEach(a -> own.addAll(QUOTATIONS.find(a)));
        List<Quotation> speech =
                own.stream().filter(q -> q.kind() != QuotationKind.SCARE).toList();
        List<Link> links = LINKS.find(articles, speech);
        return joint.decide(articles, speech, links);
    }

    private static String line(Quotation q) {
        Witness witness = q.witness();
        return q.article() + " " + q.exact() + " = " + String.join("; ", q.speakers()) + " | "
                + (witness == null ? "-" : witness.article());
    }
}
