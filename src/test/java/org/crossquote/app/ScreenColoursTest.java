package org.crossquote.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.crossquote.message.Message;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.QuotationKind;
import org.crossquote.quote.Speaker;
import org.crossquote.reading.Reading;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleCollection;
import org.crossquote.text.Span;
import org.junit.jupiter.api.Test;

class ScreenColoursTest {
    private static Speaker speaker(String name) {
        return new Speaker(name, name, Speaker.Kind.PERSON, Set.of(name));
    }

    private static List<Speaker> speakers(String... names) {
        return List.of(names).stream().map(ScreenColoursTest::speaker).toList();
    }

    @Test
    void whoStaysKeepsHisColourAndTheFreeOnesGoToTheOthers() {
        SpeakerColours before = new SpeakerColours(speakers("Ana", "Ben", "Cleo", "Dov", "Eva", "Finn", "Gus"));
        SpeakerColours after = before.goingOn(speakers("Hal", "Gus", "Finn", "Ben", "Ana"));
        assertThat(after.styleClass(speaker("Ana"))).isEqualTo("speaker-1");
        assertThat(after.styleClass(speaker("Ben"))).isEqualTo("speaker-2");
        assertThat(after.styleClass(speaker("Finn"))).isEqualTo("speaker-6");
        assertThat(after.styleClass(speaker("Hal"))).isEqualTo("speaker-3");
        assertThat(after.styleClass(speaker("Gus"))).isEqualTo("speaker-4");
        assertThat(after.styleClass(speaker("Cleo"))).isEqualTo("speaker-other");
        assertThat(after.named()).extracting(Speaker::name).containsExactly("Hal", "Gus", "Finn", "Ben", "Ana");
    }

    @Test
    void whoHadAColourHasItAgainWhereItIsFree() {
        SpeakerColours before = new SpeakerColours(speakers("Ana", "Ben", "Cleo"));
        SpeakerColours again =
                before.goingOn(List.of()).goingOn(speakers("Cleo")).goingOn(speakers("Dov", "Ben", "Cleo"));
        assertThat(again.styleClass(speaker("Cleo"))).isEqualTo("speaker-3");
        assertThat(again.styleClass(speaker("Ben"))).isEqualTo("speaker-2");
        assertThat(again.styleClass(speaker("Dov"))).isEqualTo("speaker-1");
    }

    @Test
    void colourStaysWhenAFolderIsReadAgainAndAnArticleIsGone() {
        Reading crowd = crowd(6);
        ArticleCollection fewer =
                new ArticleCollection("Crowd", crowd.collection().articles().subList(0, 5));
        FxThread.run(() -> {
            ReaderModel model = new ReaderModel(crowd.collection());
            model.found(crowd);
            String third = model.colours().now().styleClass(speaker("Speaker 2"));
            List<Speaker> otherOrder = new ArrayList<>(crowd.speakers()).reversed();
            model.open(fewer);
            model.found(new Reading(fewer, List.of(), otherOrder, List.of()));
            assertThat(model.colours().now().styleClass(speaker("Speaker 2"))).isEqualTo(third);
        });
    }

    /** A crowd of articles; in each a speaker of its own says something, and one speaks in most of them. */
    private static Reading crowd(int articles) {
        List<Article> all = new ArrayList<>();
        List<Quotation> quotations = new ArrayList<>();
        List<Speaker> speakers = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            all.add(new Article(
                    "a" + i, "Article " + i, "en", "“Words,” said somebody. “More,” said another.", List.of()));
            quotations.add(quotation("a" + i, new Span(0, 8), "Speaker " + i));
            speakers.add(speaker("Speaker " + i));
            if (i > 2) {
                quotations.add(quotation("a" + i, new Span(24, 31), "Most quoted"));
            }
        }
        speakers.addFirst(speaker("Most quoted"));
        return new Reading(new ArticleCollection("Crowd", all), quotations, speakers, List.of());
    }

    private static Quotation quotation(String article, Span span, String speaker) {
        return new Quotation(
                article,
                span,
                "words",
                span.start(),
                List.of(speaker),
                null,
                null,
                null,
                null,
                QuotationKind.DIRECT,
                0.9,
                Message.of("test"));
    }

    @Test
    void inACrowdTheColoursGoToThoseInSight() {
        ReaderModel model = FxThread.call(() -> {
            Reading crowd = crowd(40);
            ReaderModel opened = new ReaderModel(crowd.collection());
            opened.found(crowd);
            opened.colours().seen(opened.columns().subList(0, 3));
            return opened;
        });
        FxThread.run(() -> {
            assertThat(model.colours().now().named())
                    .extracting(Speaker::name)
                    .containsExactly("Speaker 0", "Speaker 1", "Speaker 2");
            model.colours().seen(model.columns().subList(2, 5));
        });
        FxThread.run(() -> {
            SpeakerColours now = model.colours().now();
            assertThat(now.named())
                    .extracting(Speaker::name)
                    .containsExactlyInAnyOrder("Most quoted", "Speaker 2", "Speaker 3", "Speaker 4");
            assertThat(IntStream.rangeClosed(1, 6).mapToObj(i -> "speaker-" + i))
                    .contains(now.styleClass(speaker("Most quoted")));
        });
    }

    @Test
    void ofFewArticlesAllThatAreShownCountWhetherTheyAreInSightOrNot() {
        ReaderModel model = FxThread.call(() -> {
            Reading few = crowd(6);
            ReaderModel opened = new ReaderModel(few.collection());
            opened.found(few);
            opened.columns().getFirst().shownProperty().set(false);
            opened.colours().seen(opened.columns().subList(1, 2));
            return opened;
        });
        FxThread.run(() -> assertThat(model.colours().now().named())
                .extracting(Speaker::name)
                .contains("Most quoted", "Speaker 1", "Speaker 5")
                .doesNotContain("Speaker 0"));
    }
}
