package org.crossquote.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.crossquote.message.Message;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.QuotationKind;
import org.crossquote.search.query.QueryException;
import org.crossquote.search.query.QueryParser;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleDetails;
import org.crossquote.text.PublicationTime;
import org.crossquote.text.Span;
import org.crossquote.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleSearchTest {
    private static final String HARBOUR = """
            Fire in the old harbour

            A fire destroyed two warehouses in the old harbour on Monday, the mayor's office said. The warehouse belonged to the city.
            “We lost the whole archive in this fire,” said Ana Ruiz, the director of the museum. “It will not come back.”
            """;

    private static final String COUNCIL = """
            Council argues about the archive

            The council met on Tuesday. “Nobody had insured the archive,” said Peter Holm, a member of the council, after the meeting.
            The fire was not discussed. Ruiz did not come.
            """;

    private final SearchedTexts two = SearchedTexts.of(HARBOUR, COUNCIL);

    @Test
    void wordsAreFoundInAllFormsAndEachHitIsASpanOfTheText() throws QueryException {
        assertThat(two.hits("warehouse")).containsExactly("1 warehouses", "1 warehouse");
        assertThat(two.hits("ARCHIVES")).containsExactly("1 archive", "2 archive", "2 archive");
    }

    @Test
    void aWordOfAnyLengthIsAHitFromEndToEnd() throws QueryException {
        String accents = "\u0316".repeat(300);
        String longest = "x".repeat(255);
        SearchedTexts texts = SearchedTexts.of("A " + longest + " and e" + accents + " here.");
        assertThat(texts.hits("xxx*")).containsExactly("1 " + longest);
        assertThat(texts.hits("here")).containsExactly("1 here");
    }

    @Test
    void whatSeveralWordsOfAQueryMeanIsOneHit() throws QueryException {
        assertThat(two.hits("warehouse OR warehouses OR ware* OR \"two warehouses\" in:1"))
                .containsExactly("1 two warehouses", "1 warehouse");
        assertThat(two.hits("the the* in:2")).isEqualTo(two.hits("the* in:2"));
    }

    @Test
    void aHitBelongsToTheShortestQuotationAroundIt() throws QueryException {
        String text = "“We said ‘never again’ to him, and no more,” said Ana Ruiz.\n";
        Article article = SearchedTexts.of(text).articles().getFirst();
        QuotedPlaces quoted = new QuotedPlaces(
                List.of(quotation(article, 9, 22, "Holm"), quotation(article, 0, 45, "Ruiz")), List.of());
        SearchResult result = ArticleSearch.in(List.of(article), Progress.none())
                .find(
                        QueryParser.parse("said OR again OR more"),
                        new SearchContext(SearchScope.everything(), quoted, SearchNotes.none()));
        assertThat(result.articles().getFirst().hits())
                .extracting(hit -> hit.quotation() == null
                        ? ""
                        : hit.quotation().speakers().getFirst())
                .containsExactly("Ruiz", "Holm", "Ruiz", "");
        assertThat(result.speakers())
                .containsExactly(new SearchResult.SpeakerHits("Ruiz", 2), new SearchResult.SpeakerHits("Holm", 1));
    }

    private static Quotation quotation(Article article, int start, int end, String speaker) {
        Span span = new Span(start, end);
        return new Quotation(
                article.id(),
                span,
                article.at(span),
                start,
                List.of(speaker),
                null,
                null,
                null,
                null,
                QuotationKind.DIRECT,
                1,
                Message.of("made"));
    }

    @Test
    void wordsMeanAllOfThemInOneArticle() throws QueryException {
        assertThat(two.hits("archive mayor")).containsExactly("1 mayor", "1 archive");
        assertThat(two.hits("archive submarine")).isEmpty();
        assertThat(two.hits("mayor OR insured")).containsExactly("1 mayor", "2 insured");
        assertThat(two.hits("archive -mayor")).containsExactly("2 archive", "2 archive");
    }

    @Test
    void aPhraseIsNotStemmedAndKeepsItsOrder() throws QueryException {
        assertThat(two.hits("\"old harbour\"")).containsExactly("1 old harbour", "1 old harbour");
        assertThat(two.hits("\"old harbours\"")).isEmpty();
        assertThat(two.hits("\"harbour old\"")).isEmpty();
        assertThat(two.hits("\"warehouse\"")).containsExactly("1 warehouse");
        assertThat(two.hits("\"the old harb*\"")).containsExactly("1 the old harbour", "1 the old harbour");
    }

    @Test
    void wordsNearEachOtherAreFoundInAnyOrder() throws QueryException {
        assertThat(two.hits("\"monday warehouses\"~6")).containsExactly("1 warehouses in the old harbour on Monday");
        assertThat(two.hits("\"monday warehouses\"~4")).isEmpty();
        assertThat(SearchedTexts.of("The cat saw the dog.").hits("\"cat cat\"~5"))
                .as("one word is not two")
                .isEmpty();
    }

    @Test
    void noWordIsTooCommon() throws QueryException {
        assertThat(two.hits("not")).containsExactly("1 not", "2 not", "2 not");
        assertThat(two.hits("\"to the\"")).containsExactly("1 to the");
    }

    @Test
    void beginningsAreFoundWhateverFollows() throws QueryException {
        assertThat(two.hits("ware*")).containsExactly("1 warehouses", "1 warehouse");
        assertThat(two.hits("zebra*")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Uber, über",
        "UBER, ÜBER",
        "senor, señor",
        "SEÑOR, senor",
        "strasse, Straße",
        "εκλογες, εκλογές",
        "елка, ёлка",
        "10000, '10,000'",
        "'10.000', '10,000'",
        "US, U.S.",
        "accord, l’accord",
        "dont, don't",
    })
    void caseAccentsAndMarksDoNotMatter(String asked, String written) throws QueryException {
        String text = "One two " + written + " three four.";
        boolean isParted = asked.equals("dont");
        assertThat(SearchedTexts.of(text).hits(asked)).hasSize(isParted ? 0 : 1);
        assertThat(SearchedTexts.of(text).hits(written)).hasSize(1);
    }

    @Test
    void composedAndDecomposedTextsAreSearchedAlike() throws QueryException {
        String composed = "El señor Peña habló en Bogotá.";
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
        SearchedTexts both = SearchedTexts.of(composed, decomposed);
        for (String asked : List.of("peña", "pena", Normalizer.normalize("peña", Normalizer.Form.NFD))) {
            assertThat(both.hits(asked))
                    .as(asked)
                    .containsExactly("1 Peña", "2 " + Normalizer.normalize("Peña", Normalizer.Form.NFD));
        }
    }

    @Test
    void endingsAreThoseOfTheArticlesLanguage() throws QueryException {
        SearchedTexts german = SearchedTexts.of(
                "Die Häuser der Stadt sind alt, und sie werden nicht wieder aufgebaut. Das Haus war das älteste der Stadt.");
        assertThat(german.articles().getFirst().language()).isEqualTo("de");
        assertThat(german.hits("haus")).contains("1 Haus");
        assertThat(german.hits("älteste")).containsExactly("1 alt", "1 älteste");
        SearchedTexts french = SearchedTexts.of(
                "Les ministres ont été accusées par la presse, et le ministre est accusé de ne pas dire ce qui est vrai.");
        assertThat(french.articles().getFirst().language()).isEqualTo("fr");
        assertThat(french.hits("accusé")).containsExactly("1 accusées", "1 accusé");
        assertThat(french.hits("accusees")).contains("1 accusées");
    }

    @Test
    void hitsBehindSignsOfTwoUnitsAreInTheirPlace() throws QueryException {
        assertThat(SearchedTexts.of("😀😀 A 😀 bridge\u00adhead and a bridge.").hits("bridge*"))
                .containsExactly("1 bridge\u00adhead", "1 bridge");
        assertThat(SearchedTexts.of("A 😀 smiles.").hits("😀")).containsExactly("1 😀");
    }

    @Test
    void aSpeakersWordsAreWhatIsSearchedThen() throws QueryException {
        assertThat(two.hits("archive speaker:ruiz")).containsExactly("1 archive");
        assertThat(two.hits("archive speaker:holm")).containsExactly("2 archive");
        assertThat(two.hits("fire speaker:holm")).isEmpty();
        assertThat(two.hits("speaker:\"ana ruiz\"")).hasSize(2);
        assertThat(two.hits("fire kind:quote")).containsExactly("1 fire");
        assertThat(two.hits("fire -kind:quote")).containsExactly("1 Fire", "1 fire", "2 fire");
    }

    @Test
    void allWordsMustStandInTheSameQuotationWhateverPartsItHas() throws QueryException {
        SearchedTexts parted = SearchedTexts.of(
                "“We have lost the whole archive,” said Ana Ruiz, the director. “Nobody had insured it.”\n\nThe museum closed.\n");
        assertThat(parted.hits("archive insured speaker:ruiz")).containsExactly("1 archive", "1 insured");
        assertThat(parted.hits("archive closed speaker:ruiz")).isEmpty();
    }

    @Test
    void linesOfAKindCanBeSearched() throws QueryException {
        assertThat(two.hits("archive kind:title")).containsExactly("2 archive");
    }

    @Test
    void articlesAreChosenByNumberOutletAndDay() throws QueryException {
        SearchedTexts dated = new SearchedTexts()
                .with(HARBOUR, details("The Evening Gazette", LocalDate.of(2026, 5, 4)))
                .with(COUNCIL, details("Harbour News", LocalDate.of(2026, 6, 1)))
                .with(HARBOUR, ArticleDetails.NONE);
        assertThat(dated.hits("mayor in:2-3")).containsExactly("3 mayor");
        assertThat(dated.hits("archive outlet:gazette")).containsExactly("1 archive");
        assertThat(dated.hits("archive -outlet:gazette")).containsExactly("2 archive", "2 archive", "3 archive");
        assertThat(dated.hits("archive date:2026-06..")).containsExactly("2 archive", "2 archive");
        assertThat(dated.hits("archive date:..2026-05-04")).containsExactly("1 archive");
        assertThat(dated.hits("outlet:news"))
                .as("where no word is asked for, the title stands for the article")
                .containsExactly("2 Council argues about the archive");
        assertThat(dated.hits("in:1-2 -mayor")).containsExactly("2 Council argues about the archive");
    }

    private static ArticleDetails details(String outlet, LocalDate day) {
        return new ArticleDetails(null, List.of(), outlet, PublicationTime.on(day), null);
    }

    @Test
    void notesAreSearchedTooAndTheirPlacesCanBeAskedFor() throws QueryException {
        int archive = HARBOUR.indexOf("archive");
        Span sentence = new Span(HARBOUR.indexOf("“We lost"), archive + "archive".length());
        SearchedTexts noted = SearchedTexts.of(HARBOUR, COUNCIL)
                .note(new SearchNote(
                        "n1",
                        "Ask the museum about its archives",
                        List.of("To check"),
                        List.of(new SearchNote.Place("1.txt", sentence))))
                .note(new SearchNote("n2", "", List.of("Archive"), List.of()));
        SearchResult result = noted.find("archive");
        assertThat(result.notes()).singleElement().satisfies(note -> {
            assertThat(note.note().id()).isEqualTo("n1");
            assertThat(note.hits()).containsExactly(new Span(25, 33));
        });
        assertThat(noted.hits("archive tag:check")).containsExactly("1 archive");
        assertThat(noted.hits("archive note:museum")).containsExactly("1 archive");
        assertThat(noted.hits("note:museum")).containsExactly("1 " + sentence.in(HARBOUR));
        assertThat(noted.find("tag:archive").notes())
                .extracting(found -> found.note().id())
                .containsExactly("n2");
        assertThat(noted.find("kind:note museum").articles()).isEmpty();
        assertThat(noted.within(new SearchScope(article -> true, false))
                        .find("archive")
                        .notes())
                .isEmpty();
    }

    @Test
    void hitsAreCountedByArticleAndSpeaker() throws QueryException {
        SearchResult result = two.find("archive");
        assertThat(result.count()).isEqualTo(3);
        assertThat(result.articles()).extracting(a -> a.hits().size()).containsExactly(1, 2);
        assertThat(result.speakers())
                .containsExactlyInAnyOrder(
                        new SearchResult.SpeakerHits("Ana Ruiz", 1), new SearchResult.SpeakerHits("Peter Holm", 1));
    }

    @Test
    void whatHitsLieInsideAnotherIsOneHit() throws QueryException {
        assertThat(two.hits("\"old harbour\" OR harbour")).containsExactly("1 old harbour", "1 old harbour");
    }

    @Test
    void rareWordsAreWorthMore() throws QueryException {
        SearchResult result = two.find("the OR insured");
        assertThat(result.articles().getLast().score())
                .isGreaterThan(result.articles().getFirst().score());
    }

    @Test
    void theScopeKeepsTheNumbers() throws QueryException {
        assertThat(two.within(new SearchScope(article -> article.id().equals("2.txt"), true))
                        .hits("fire"))
                .containsExactly("2 fire");
    }

    @Test
    void whatMeansTooMuchIsRefused() {
        String either = "(a OR b OR c OR d OR e OR f OR g OR h OR i OR j)";
        assertThatThrownBy(() -> two.find(either + either + either))
                .isInstanceOfSatisfying(
                        QueryException.class, e -> assertThat(e.sentence()).contains("500 different things"));
    }

    @Test
    void itCanBeCancelled() throws QueryException {
        List<Article> articles = two.articles();
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> ArticleSearch.in(articles, Progress.none()))
                    .isInstanceOf(CancellationException.class);
        } finally {
            Thread.interrupted();
        }
        ArticleSearch search = ArticleSearch.in(articles, Progress.none());
        SearchContext context = new SearchContext(SearchScope.everything(), QuotedPlaces.NONE, SearchNotes.none());
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> search.find(QueryParser.parse("fire"), context))
                    .isInstanceOf(CancellationException.class);
        } finally {
            Thread.interrupted();
        }
    }

    @Test
    void emptyArticlesAndNoArticlesAreSearched() throws QueryException {
        assertThat(SearchedTexts.of().hits("fire")).isEmpty();
        assertThat(SearchedTexts.of("").hits("fire OR -fire")).hasSize(1);
    }
}
